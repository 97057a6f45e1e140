"""Seeded damage to bytes and texts: what editors, disks, other programs and other people make of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import random

NASTY: Final = (
    b"", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"NaN", b"-Infinity", b"1e999999999",
    b"9" * 5_000, b"[" * 50_000, b'{"a":' * 2_000, b"\\ud800", b"\\u0000", b'"', b"null", b"true", b"-0",
    b"{{$now-999999999w}}", b"{{$offset.Nowhere/At-all}}", b"{{price}}", b"{{$uuid}}", b'{"$console":5}',
    b"\xe2\x80\xa8", b"\xd9\xa3", b"%zz", b"https://[::1", b"http://a@b\\c:99999", b"\r\n", b" ", b"1" * 400,
    b"0001-01-01T00:00:00Z", b"9999-12-31T23:59:59+14:00", b"[]", b"{}", b"user_timezone_offset",
)  # fmt: skip


def mutated(seed: bytes, random_: random.Random) -> bytes:
    """The bytes after one to four accidents."""
    data = bytearray(seed)
    for _ in range(random_.randint(1, 4)):
        at = random_.randint(0, len(data))
        to = min(len(data), at + random_.choice((1, 1, 2, 8, 64, 1_000)))
        match random_.randrange(7):
            case 0:
                data[at:to] = random_.choice(NASTY)
            case 1:
                data[at:at] = random_.choice(NASTY)
            case 2:
                del data[at:to]
            case 3:
                data[at:at] = data[at:to] * random_.randint(1, 3)
            case 4 if at < len(data):
                data[at] ^= 1 << random_.randrange(8)
            case 5:
                data[at:at] = random_.randbytes(random_.randint(1, 8))
            case _:
                del data[at if random_.random() < 0.2 else len(data) :]
    return bytes(data)
