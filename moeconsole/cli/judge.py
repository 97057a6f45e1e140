"""`validate` and `preview`: what the console says of payloads, without sending anything."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from moeconsole.cli.inputs import STANDARD_INPUT, given_values, read_file, read_plan_file
from moeconsole.cli.output import JsonText, issue_line, one_line, result, result_json, say
from moeconsole.cli.status import ExitStatus, UsageError
from moeconsole.core.checking import CheckContext, Report
from moeconsole.core.issues import has_errors
from moeconsole.core.payload_text import compact
from moeconsole.core.preview import PreviewEvent, issue_entry, preview_of, to_json_text
from moeconsole.services import Services, build_services
from moeconsole.workflows.check import check, read_document, resolve_context

if TYPE_CHECKING:
    import argparse

    from moeconsole.core.plan import Plan


def validate(arguments: argparse.Namespace) -> int:
    """The issues of each file; 1 where one has errors, 2 where one can't be read; the others are judged."""
    _read_input_once(*arguments.files, arguments.plan)
    services, plan = build_services(), read_plan_file(arguments.plan)
    status, files = ExitStatus.DONE, []
    for name in arguments.files:
        try:
            report = _judge(services, name, arguments, plan)
        except UsageError as error:
            say(f"moeconsole: {error}")
            status = ExitStatus.USAGE
            continue
        if has_errors(report.issues) and status is ExitStatus.DONE:
            status = ExitStatus.PAYLOAD_ERRORS
        if arguments.json:
            files.append(_file_json(name, report))
        else:
            _print_report(name, report)
    if arguments.json:
        result_json({"files": files})
    return status


def preview(arguments: argparse.Namespace) -> int:
    """What MoEngage will store; 1 where the payload has errors."""
    _read_input_once(arguments.file, arguments.plan)
    services, plan = build_services(), read_plan_file(arguments.plan)
    report = _judge(services, arguments.file, arguments, plan)
    view = preview_of(report.payload, report.stored, report.issues)
    if arguments.json:
        result_json(JsonText(to_json_text(view, report.issues).rstrip()))
    else:
        for event in view.events:
            _print_event(event)
        for issue in report.issues:
            result(issue_line(issue))
    return ExitStatus.PAYLOAD_ERRORS if has_errors(report.issues) else ExitStatus.DONE


def _read_input_once(*names: str | None) -> None:
    if names.count(STANDARD_INPUT) > 1:
        raise UsageError("Standard input (-) is there once: the second one would be empty.")


def _judge(services: Services, name: str, arguments: argparse.Namespace, plan: Plan | None) -> Report:
    document = read_document(read_file(name))
    values = given_values(arguments.var, document.state.console)
    now = arguments.now or datetime.now(UTC)
    context = CheckContext(resolve_context(document.state, values, now, 0), plan)
    return check(services, document.state, context, document.body)


def _file_json(name: str, report: Report) -> dict[str, Any]:
    return {
        "file": name,
        "ok": not has_errors(report.issues),
        "bytes": report.size,
        "events": report.events,
        "issues": [issue_entry(issue) for issue in report.issues],
    }


def _print_report(name: str, report: Report) -> None:
    verdict = "has errors" if has_errors(report.issues) else "ok"
    events = f"{report.events} event{'' if report.events == 1 else 's'}"
    result(f"{one_line(name)}: {verdict}, {events}, {report.size:,} bytes")
    for issue in report.issues:
        result(issue_line(issue))


def _print_event(event: PreviewEvent) -> None:
    verdict = "" if event.accepted else " (not accepted)"
    result(f"{one_line(event.action or '(no name)')}{verdict}")
    device = f", device {event.device_id}" if event.device_id != event.customer_id else ""
    result(
        one_line(f"  user {event.customer_id or '(none)'}{device}, platform {event.platform or 'not given'}")
    )
    by_profile = "by the user's profile"
    offset = f"{event.offset} s" if event.offset is not None else by_profile
    utc = event.current_time or ("MoEngage's clock" if event.user_time is None else by_profile)
    result(f"  UTC {utc}, user's clock {event.user_time or by_profile}, offset {offset}")
    for attribute in event.attributes:
        value = f" {compact(attribute.value)}" if attribute.value is not None else ""
        change = "" if attribute.change.value == "kept" else f"  ({attribute.change.value})"
        result(f"  {one_line(attribute.name)}: {attribute.type or 'nothing'}{value}{change}")
