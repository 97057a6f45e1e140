"""The table of rules: id, level, message, source. Help texts are in help.py, loaded when one is asked for.

When a rule applies stands in the core's contract.py, ingestion/ and advice/. The ids are part of the
program's interface and never change.
"""

from __future__ import annotations

from typing import Final

from moeconsole.core.rules import advice, contract, ingestion
from moeconsole.core.rules.rule import Level, Rule

RULES: Final[dict[str, Rule]] = {
    rule.id: rule for table in (contract.RULES, ingestion.RULES, advice.RULES) for rule in table
}

__all__ = ["RULES", "Level", "Rule"]
