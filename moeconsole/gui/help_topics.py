"""Which help belongs to a widget: its own, or that of the nearest widget around it that has one."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QAbstractItemView, QWidget

_TOPICS: Final = {
    "mainWindow": "window",
    # the bar
    "connectionToolBar": "connection",
    "connectionCombo": "connection",
    "connectionMenuButton": "connection",
    "endpointLabel": "request",
    "dataCenterCombo": "data_center",
    "appIdEdit": "app_id",
    "apiKeyEdit": "api_key",
    "sendButton": "send",
    "cancelButton": "send",
    "noticeBar": "notice",
    # the dialog of connections
    "connectionsDialog": "connection",
    "connectionProjectEdit": "project_code",
    "connectionForwardedEdit": "forwarded_for",
    "connectionProxyEdit": "proxy",
    "connectionCaBundleEdit": "ca_bundle",
    "connectionTimeoutEdit": "timeout",
    "connectionUsersEdit": "test_users",
    # the composer
    "composer": "actions",
    "customerIdEdit": "customer_id",
    "deviceIdEdit": "device_id",
    "userIdentifiersPane": "user_identifiers",
    "eventsList": "actions",
    "actionNameEdit": "action",
    "platformCombo": "platform",
    "osTypeCombo": "moe_os_type",
    "appVersionEdit": "app_version",
    "realTimeActionCheck": "real_time_action",
    "attributesPane": "attributes",
    "otherFieldsPane": "other",
    "timeModeCombo": "time mode",
    "timeBasisCombo": "time basis",
    "timeFormatCombo": "time format",
    "dateTimeEdit": "date and time",
    "timeNowButton": "date and time",
    "relativeTimeEdit": "relative time",
    "timeZoneCombo": "time zone",
    "offsetEdit": "user_timezone_offset",
    "currentTimeEdit": "current_time",
    "userTimeEdit": "user_time",
    "timeSummaryLabel": "time mode",
    "variablesView": "variables",
    # the docks
    "jsonDock": "json",
    "storedDock": "stored",
    "requestDock": "request",
    "problemsDock": "problems",
    "responseDock": "response",
    "historyDock": "history",
    "historySearchEdit": "history search",
    "historyFilterButton": "history search",
    "historyNoteEdit": "history note",
    "templatesDock": "templates",
    "templateSearchEdit": "template search",
    "inboxDock": "inbox",
}
_COLUMNS: Final = {
    "attributeView": ("attribute name", "attribute type", "attribute value", "attribute value"),
}
"""Views in which each column is a field of its own."""


def topic_of(widget: QWidget | None) -> str:
    """The key of the topic in `core.field_help`."""
    while widget is not None:
        columns = _COLUMNS.get(widget.objectName())
        if columns is not None and isinstance(widget, QAbstractItemView):
            column = widget.currentIndex().column()
            if 0 <= column < len(columns):
                return columns[column]
        if widget.objectName() in _TOPICS:
            return _TOPICS[widget.objectName()]
        widget = widget.parentWidget()
    return _TOPICS["mainWindow"]
