"""Help for each rule, on asking; the texts are in help_*.py, by level and topic."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from moeconsole.core.rules import (
    RULES,
    help_advice_names,
    help_advice_values,
    help_contract,
    help_event,
    help_values,
)

if TYPE_CHECKING:
    from moeconsole.core.rules.rule import RuleHelp

_HELP: Final[dict[str, RuleHelp]] = {
    **help_contract.HELP,
    **help_event.HELP,
    **help_values.HELP,
    **help_advice_names.HELP,
    **help_advice_values.HELP,
}


def help_of(rule_id: str) -> RuleHelp:
    """The help of a rule, with the rule's source.

    Raises:
        KeyError: there is no such rule.
    """
    return replace(_HELP[rule_id], source=RULES[rule_id].source)
