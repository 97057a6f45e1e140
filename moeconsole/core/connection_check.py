"""The vendor's connection test (event-api.md, section 7): its request, and what the answer says in words.

It records no event. Its body holds the key: nothing of it may be logged, shown or kept.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from moeconsole.core.exchange import Exchange, Headers, Outcome, PreparedRequest, Response
from moeconsole.core.explain import explain
from moeconsole.core.request import USER_AGENT
from moeconsole.core.secret import Credentials, Secret

if TYPE_CHECKING:
    from moeconsole.core.connections import Connection

PATH: Final = "/v1/integrations/authentication"
SOURCE: Final = "Moe Console"

_ANY_REGION: Final = "01"  # of a gateway of one's own: the field must not be left out
_NUMBER_IN_HOST: Final = re.compile(r"//[a-z]+-([0-9]{2,3})\.")
_MAX_NAME: Final = 120


class Verdict(StrEnum):
    """What the test found out. `WRONG_APP_ID` is also what a wrong data center looks like."""

    RIGHT = "right"
    WRONG_KEY = "wrong-key"
    WRONG_APP_ID = "wrong-app-id"
    REFUSED = "refused"
    NOT_THE_SERVICE = "not-the-service"
    NO_ANSWER = "no-answer"
    INCOMPLETE = "incomplete"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The verdict, and a ready sentence with the remedy; empty where the verdict says it all.

    Attributes:
        app_name: the workspace's name, where the credentials are right.
    """

    verdict: Verdict
    sentence: str = ""
    app_name: str = ""


NO_APP_ID: Final = CheckResult(
    Verdict.INCOMPLETE, "Enter the APP_ID first. The dashboard shows it: Settings > Account > APIs."
)
NO_ADDRESS: Final = CheckResult(
    Verdict.INCOMPLETE, "Choose the data center first: the dashboard's address shows it (dashboard-NN)."
)
NO_KEY: Final = CheckResult(
    Verdict.INCOMPLETE, "Enter the API key first: the “Data” key in the dashboard, Settings > Account > APIs."
)


def prepare_check(connection: Connection, api_key: Secret) -> PreparedRequest:
    """The POST that tells right credentials from wrong ones."""
    in_host = _NUMBER_IN_HOST.search(connection.base_url)
    region = connection.data_center or (in_host.group(1) if in_host else _ANY_REGION)
    body = {
        "app_id": connection.app_id,
        "app_secret": api_key.reveal(),
        "source": SOURCE,
        "region": region,
    }
    headers: Headers = (
        ("Content-Type", "application/json"),
        ("Accept", "application/json"),
        ("Accept-Encoding", "gzip"),
        ("User-Agent", USER_AGENT),
        ("MOE-APPKEY", connection.app_id),
    )
    return PreparedRequest(
        "POST",
        f"{connection.base_url}{PATH}",
        headers,
        json.dumps(body).encode(),
        Credentials(connection.app_id, api_key),
    )


def judge(exchange: Exchange) -> CheckResult:
    """What the exchange says of the connection. The exchange must be redacted: its words are shown."""
    if exchange.outcome is Outcome.CANCELLED:
        return CheckResult(Verdict.CANCELLED)
    if exchange.response is None:
        return CheckResult(Verdict.NO_ANSWER, _no_answer(exchange))
    return _judge_answer(exchange.response)


def _no_answer(exchange: Exchange) -> str:
    if exchange.outcome is Outcome.NOT_SENT and exchange.error:
        return exchange.error
    # the sentence of a send would warn of events that may be recorded twice
    if exchange.failure == "timeout":
        return "No complete answer came in time. Try again, or allow more time. The test records no event."
    return "The connection broke before the answer was whole. Try again. The test records no event."


def _judge_answer(response: Response) -> CheckResult:
    if 200 <= response.status < 300:
        return _judge_success(response)
    explained = explain(response)
    if explained is None:
        return CheckResult(
            Verdict.NOT_THE_SERVICE,
            f"The server answered {response.status}, and not as MoEngage does. Check the address; a gateway of "
            "your own may not pass the connection test on.",
        )
    verdicts = {"api_key": Verdict.WRONG_KEY, "app_id": Verdict.WRONG_APP_ID}
    sentence = explained.sentence
    if response.status >= 500:
        sentence = f"MoEngage had a problem of its own ({response.status}). Wait a little and test again."
    return CheckResult(verdicts.get(explained.about, Verdict.REFUSED), sentence)


def _judge_success(response: Response) -> CheckResult:
    try:
        document: Any = json.loads(response.body)
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict) or document.get("status") != "success":
        return CheckResult(
            Verdict.NOT_THE_SERVICE,
            "A server answered, but not as MoEngage does: a sign-in page of the network, or a gateway. "
            "Check the address and the proxy.",
        )
    name = document.get("app_name")
    return CheckResult(
        Verdict.RIGHT, app_name=" ".join(name.split())[:_MAX_NAME] if isinstance(name, str) else ""
    )
