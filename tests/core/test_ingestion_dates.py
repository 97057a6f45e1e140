"""Which texts are dates to the service, and which only to people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core.ingestion.dates import Dating, classify

ACCEPTED = [
    "2020-05-31",
    "2024-02-29",
    "0001-01-01",
    "9999-12-31",
    "2020-05-31T16:33:35Z",
    "2020-05-31T16:33:35.1Z",
    "2020-05-31T16:33:35.123456789Z",
    "2020-05-31T00:00:00Z",
    "2020-05-31T23:59:59Z",
    "2020-05-31T16:33:35." + "1" * 400 + "Z",
]
NOT_ON_CALENDAR = [
    "2019-15-12",
    "2019-00-12",
    "2019-02-30",
    "2023-02-29",
    "0000-01-01",
    "2019-15-12T10:00:00Z",
    "2019-15-12 10:00",
    "2019-15-12T10:00:00+05:30",
    "2019-05-31T24:00:00Z",
    "2019-05-31T10:60:00Z",
    "2019-05-31 10:00:60",
]
OTHER_FORMAT = [
    "2020-05-31T16:33:35+05:30",
    "2020-05-31T16:33:35-0800",
    "2020-05-31T16:33:35+05",
    "2020-05-31T16:33:35.5+05:30",
    "2020-05-31T16:33:35",
    "2020-05-31T16:33:35.123",
    "2020-05-31T16:33Z",
    "2020-05-31T16:33",
    "2020-05-31 16:33:35Z",
    "2020-05-31 16:33:35",
    "2020-05-31 16:33",
    "2020-05-31t16:33:35z",
    "20200531T163335Z",
    "20200531T163335",
    "20200531T1633",
    "20200531T163335.250+0530",
    "31-05-2020",
    "05-31-2020",
    "31/05/2020",
    "5/31/2020",
    "01.03.2024",
    "1.3.2024",
    "29.02.2024",
    "31.12.9999",
    "31/05/2020 16:33",
    "31/05/2020, 16:33:35",
    "5/31/2020 4:33 PM",
    "5/31/2020 4:33:35 p.m.",
    "31.05.2020 16:33:35 +05:30",
    "31/05/20",
    "5/31/20 16:33",
    "1/2/03",
    "31 May 2020",
    "31-May-2020",
    "31/MAY/2020",
    "31st May, 2020",
    "1 Sept. 2020",
    "May 31, 2020",
    "May 31 2020",
    "May 31st, 2020 at 4:33 PM",
    "december 31, 1999",
    "Sunday, May 31, 2020",
    "2020 May 31",
    "2020-May-31",
    "Sun May 31 2020",
    "Sun May 31 2020 16:33:35 GMT+0530 (India Standard Time)",
    "Sun May 31 16:33:35 2020",
    "Sun May  3 16:33:35 IST 2020",
    "Sun, 31 May 2020 16:33:35 +0530",
    "31 May 2020 16:33 GMT",
    "Sun, 31 May 2020 16:33:35 EST",
]
NO_DATE = [
    "",
    "A",
    "hello",
    "20200531",
    "1590404615",
    "1590404615000",
    "16:33",
    "16:33:35",
    "4:33 PM",
    "10.2.3",
    "1.2.3456",
    "10.0.19041",
    "1.2.24",
    "01-03-24",
    "10.0.2024",
    "32.13.2024",
    "31/31/2020",
    "30/02/2020",
    "31/05-2020",
    "30 Feb 2020",
    "31 May",
    "May 2020",
    "May 31",
    "31-May-20",
    "2020-05",
    "2020-W22-7",
    "2020-151",
    "2020-05-31-backup",
    "2020-05-31T",
    "2020-05-31T16",
    "2020-05-31T16:33:35.Z",
    " 2020-05-31",
    "2020-05-31 ",
    "2020-05-31\n",
    "20201531T163335Z",
    "20200531T253335Z",
    "31/05/2020 25:00",
    "٢٠٢٠-٠٥-٣١",
    "mayor of 31 towns in 2020",
    "Flight AB 31/05/2020",
    "SKU-2020-05-31",
    "May 31, 2020" + " " * 100,
]


@pytest.mark.parametrize(
    ("text", "dating"),
    [(text, Dating.ACCEPTED) for text in ACCEPTED]
    + [(text, Dating.NOT_ON_CALENDAR) for text in NOT_ON_CALENDAR]
    + [(text, Dating.OTHER_FORMAT) for text in OTHER_FORMAT]
    + [(text, Dating.NO_DATE) for text in NO_DATE],
)
def test_dating(text: str, dating: Dating) -> None:
    assert classify(text) is dating


@given(st.text(max_size=60) | st.from_regex(r"[0-9]{1,4}[-/. ][0-9A-Za-z]{1,3}[-/. ][0-9]{1,4}[T0-9:Z .+-]*"))
def test_no_text_raises(text: str) -> None:
    assert classify(text) in Dating
