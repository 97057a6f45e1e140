"""cURL's options, as one table: what each means for an import, and whether a value follows it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator


class Does(Enum):
    """What an option means to us. `SILENT`: nothing for the body. `DROPPED`: it is said to be left out."""

    SILENT = auto()
    DROPPED = auto()
    METHOD = auto()
    URL = auto()
    HEADER = auto()
    USER = auto()
    DATA = auto()
    LITERAL = auto()
    NO_BODY = auto()
    NEXT = auto()


@dataclass(frozen=True, slots=True)
class Option:
    does: Does
    takes_value: bool = True


def _named(does: Does, names: str, *, takes_value: bool = True) -> dict[str, Option]:
    return dict.fromkeys(names.split(), Option(does, takes_value))


LONG: Final = {
    **_named(Does.DATA, "data data-ascii data-binary json"),
    **_named(Does.LITERAL, "data-raw"),
    **_named(Does.NO_BODY, "form form-string data-urlencode upload-file"),
    **_named(Does.NO_BODY, "get", takes_value=False),
    **_named(Does.METHOD, "request"),
    **_named(Does.URL, "url"),
    **_named(Does.HEADER, "header"),
    **_named(Does.USER, "user"),
    **_named(Does.NEXT, "next", takes_value=False),
    **_named(
        Does.SILENT,
        "compressed basic globoff silent show-error verbose include fail fail-with-body location post301 "
        "location-trusted progress-bar no-progress-meter no-buffer http1.0 http1.1 http2 http2-prior-knowledge "
        "http3 ipv4 ipv6 tlsv1.2 tlsv1.3 ssl-no-revoke parallel",
        takes_value=False,
    ),
    **_named(
        Does.SILENT,
        "output write-out max-time connect-timeout user-agent retry retry-delay retry-max-time referer "
        "max-redirs keepalive-time stderr dump-header",
    ),
    **_named(Does.DROPPED, "insecure netrc digest ntlm negotiate anyauth head", takes_value=False),
    **_named(
        Does.DROPPED,
        "proxy proxy-user cookie cookie-jar cacert capath cert key pass oauth2-bearer resolve connect-to config "
        "interface noproxy aws-sigv4 unix-socket",
    ),
}
"""By the name after the two hyphens."""

SHORT: Final = {
    letter: LONG[name]
    for name, letter in re.findall(
        r"(\S+)=(\S)",
        "data=d request=X header=H user=u form=F upload-file=T get=G silent=s show-error=S verbose=v "
        "include=i fail=f location=L output=o write-out=w max-time=m user-agent=A referer=e insecure=k "
        "netrc=n proxy=x proxy-user=U cookie=b cookie-jar=c cert=E config=K head=I globoff=g progress-bar=# "
        "next=: no-buffer=N ipv4=4 ipv6=6 dump-header=D http1.0=0 parallel=Z ",
    )
}
"""By the letter after the hyphen."""

_MAX_NAME: Final = 60


def options_in(word: str, following: str | None) -> Iterator[tuple[str, Option, str | None]]:
    """The options in one word that begins with a hyphen, each with its value where that is in the word too.

    Args:
        following: the word after it; an unknown option takes it along where it looks like a value.
    """
    if word.startswith("--"):
        name, equals, value = word[2:].partition("=")
        option = LONG.get(name)
        if option is None and name.removeprefix("no-") in LONG:
            option = Option(Does.SILENT, takes_value=False)
        if option is None:
            takes = not equals and following is not None and not _is_option_or_address(following)
            option = Option(Does.DROPPED, takes)
        yield f"--{name[:_MAX_NAME]}", option, value if equals else None
        return
    for index in range(1, len(word)):
        option = SHORT.get(word[index])
        if option is None:  # what follows it may be its value: nothing of that is said
            yield f"-{word[index]}", Option(Does.DROPPED), word[index + 1 :]
            return
        if option.takes_value:
            yield f"-{word[index]}", option, word[index + 1 :] or None
            return
        yield f"-{word[index]}", option, None


def _is_option_or_address(word: str) -> bool:
    return word.startswith("-") or "://" in word or "/v1/event" in word
