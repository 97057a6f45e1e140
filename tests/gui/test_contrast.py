"""Every text can be read on every ground that it stands on: contrast as WCAG 2.1 computes it."""

from __future__ import annotations

import pytest

from moeconsole.core.connections import Environment
from moeconsole.core.rules import Level
from moeconsole.gui.theme import DARK, LIGHT, Colors

TEXT = 4.5
SHAPE = 3.0  # of controls and signs (WCAG 2.1, 1.4.11)


def luminance(color: str) -> float:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def pairs(scheme: Colors) -> dict[str, tuple[str, str]]:
    """Each text colour with each ground that it is drawn on."""
    found = {}
    for name in ("text", "muted", "accent", "error", "loss", "advice", "ok"):
        for ground in ("base", "window"):
            found[f"{name} on {ground}"] = getattr(scheme, name), getattr(scheme, ground)
    for name in ("code_key", "code_string", "code_number", "code_word"):
        found[f"{name} on base"] = getattr(scheme, name), scheme.base
        found[f"{name} on selection"] = getattr(scheme, name), scheme.selection
    for level in Level:
        found[f"{level} on its ground"] = scheme.level(level), scheme.level_soft(level)
        found[f"text on the ground of {level}"] = scheme.text, scheme.level_soft(level)
        found[f"muted on the ground of {level}"] = scheme.muted, scheme.level_soft(level)
    for environment in Environment:
        found[f"badge {environment}"] = scheme.environment(environment)
    found |= {
        "ok on its ground": (scheme.ok, scheme.ok_soft),
        "text on raised": (scheme.text, scheme.raised),
        "text on selection": (scheme.text, scheme.selection),
        "muted on selection": (scheme.muted, scheme.selection),
        "text on accent": (scheme.on_accent, scheme.accent),
    }
    return found


@pytest.mark.parametrize(("name", "scheme"), [("light", LIGHT), ("dark", DARK)])
def test_texts_can_be_read(name: str, scheme: Colors) -> None:
    weak = {what: round(contrast(*pair), 2) for what, pair in pairs(scheme).items() if contrast(*pair) < TEXT}
    assert weak == {}, name


@pytest.mark.parametrize(("name", "scheme"), [("light", LIGHT), ("dark", DARK)])
def test_the_focus_ring_and_the_handle_can_be_seen(name: str, scheme: Colors) -> None:
    assert contrast(scheme.accent, scheme.window) >= SHAPE, name
    assert contrast(scheme.accent, scheme.base) >= SHAPE, name
    assert contrast(scheme.handle, scheme.base) >= SHAPE, name


def test_the_yardstick_is_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
