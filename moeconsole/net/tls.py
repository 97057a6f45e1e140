"""The TLS context: certificates are always verified, against the bundle of certifi or one of the user's.

Built from nothing, so that no environment variable (SSLKEYLOGFILE, SSL_CERT_FILE) has a say in it.
"""

from __future__ import annotations

import ssl
from functools import lru_cache
from pathlib import Path

from requests.utils import DEFAULT_CA_BUNDLE_PATH


def tls_context(ca_bundle: str) -> ssl.SSLContext:
    """The shared context of a CA bundle (a file or a folder; empty: certifi's). Loading takes 25 ms.

    Raises:
        OSError: the bundle can't be read, or holds no certificate (`ssl.SSLError`).
    """
    path = Path(ca_bundle or DEFAULT_CA_BUNDLE_PATH)
    return _context(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=4)
def _context(path: Path, _modified_ns: int) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # verifies certificate and host name
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if path.is_dir():
        context.load_verify_locations(capath=path)
    else:
        context.load_verify_locations(cafile=path)
    return context
