"""Which help belongs to a widget: its own, or that of the nearest widget around it that has one."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QAbstractItemView, QDialog, QWidget

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
    # the dialogs of connections
    "connectionsDialog": "connection",
    "addWorkspaceDialog": "add workspace",
    "connectionProjectEdit": "project_code",
    "connectionForwardedEdit": "forwarded_for",
    "connectionProxyEdit": "proxy",
    "connectionCaBundleEdit": "ca_bundle",
    "connectionTimeoutEdit": "timeout",
    "connectionUsersEdit": "test_users",
    "connectionProxyCombo": "proxy",
    "connectionCaBundleButton": "ca_bundle",
    "connectionImportButton": "connection files",
    "connectionExportButton": "connection files",
    **{
        f"{dialog}{field}": topic
        for dialog in ("connection", "addWorkspace")
        for field, topic in (
            ("PlaceCombo", "data_center"),
            ("AppIdEdit", "app_id"),
            ("TestCheck", "test environment"),
            ("KeyEdit", "api_key"),
            ("ForgetKeyButton", "api_key"),
            ("NameEdit", "connection name"),
            ("TestButton", "connection test"),
        )
    },
    # the other dialogs
    "historyStorageDialog": "history limits",
    "importDialog": "import",
    "importFolderCombo": "template folder",
    "importConnectionEdit": "connection name",
    "saveTemplateDialog": "template name",
    "templateFolderCombo": "template folder",
    "variablesDialog": "variables",
    "templateNoteEdit": "template note",
    "sendValuesDialog": "send values",
    "askDialog": "question",
    "compareWindow": "compare",
    "longTextWindow": "attribute value",
    "shortcutsDialog": "shortcuts",
    "nameEdit": "one line",
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
HELP_ACTION: Final = "dialogHelpAction"
"""The action that answers F1 in a dialog."""

_DIALOG: Final = "dialog"
"""Of a dialog that has no topic of its own."""

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
        if isinstance(widget, QDialog):
            return _DIALOG
        widget = widget.parentWidget()
    return _TOPICS["mainWindow"]
