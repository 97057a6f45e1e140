<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Moe Console</source>
            <translation>Über Moe Console</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Moe Console {version}</source>
            <translation>Moe Console {version}</translation>
        </message>
        <message>
            <source>The console for the MoEngage Event API: compose, check, send and replay events.

It opens no connection before you send. No telemetry, no update check.

Your data: {folder}</source>
            <translation>Die Konsole für die Event-API von MoEngage: Events verfassen, prüfen, senden und erneut senden.

Vor dem Senden wird keine Verbindung geöffnet. Keine Telemetrie, keine Suche nach Updates.

Ihre Daten: {folder}</translation>
        </message>
    </context>
    <context>
        <name>ActionModel</name>
        <message>
            <source>(no name yet)</source>
            <translation>(noch ohne Namen)</translation>
        </message>
        <message>
            <source>(not an event)</source>
            <translation>(kein Event)</translation>
        </message>
        <message>
            <source>Event switched off: {name}</source>
            <translation>Ausgeschaltetes Event: {name}</translation>
        </message>
        <message>
            <source>Event {number}: {name}</source>
            <translation>Event {number}: {name}</translation>
        </message>
        <message>
            <source>Move event</source>
            <translation>Event verschieben</translation>
        </message>
        <message>
            <source>Switched off: not sent</source>
            <translation>Ausgeschaltet: wird nicht gesendet</translation>
        </message>
        <message>
            <source>changed silently</source>
            <translation>still geändert</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>suspicious</source>
            <translation>auffällig</translation>
        </message>
    </context>
    <context>
        <name>AddWorkspaceDialog</name>
        <message>
            <source>&amp;Add without a good test</source>
            <translation>Ohne erfolgreichen Test &amp;hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Test and add</source>
            <translation>&amp;Testen und hinzufügen</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Trotzdem hinzufügen</translation>
        </message>
        <message>
            <source>Add your workspace</source>
            <translation>Workspace hinzufügen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>My workspace</source>
            <translation>Mein Workspace</translation>
        </message>
        <message>
            <source>Name of the connection</source>
            <translation>Name der Verbindung</translation>
        </message>
        <message>
            <source>Open your MoEngage dashboard. Its address and the page Settings &gt; Account &gt; APIs have all that is asked for here. Nothing is sent but a test of the key, which records no event.</source>
            <translation>Öffnen Sie Ihr MoEngage-Dashboard. Seine Adresse und die Seite Settings &gt; Account &gt; APIs enthalten alles, wonach hier gefragt wird. Gesendet wird nur ein Test des Schlüssels, der kein Event speichert.</translation>
        </message>
        <message>
            <source>Workspace {app_id}</source>
            <translation>Workspace {app_id}</translation>
        </message>
        <message>
            <source>entered; kept when the workspace is added</source>
            <translation>eingegeben; bleibt, wenn der Workspace hinzugefügt wird</translation>
        </message>
        <message>
            <source>the workspace's own, once it is known</source>
            <translation>der Name des Workspace, sobald er bekannt ist</translation>
        </message>
        <message>
            <source>the “Data” key, in the same place</source>
            <translation>der Schlüssel „Data“, am selben Ort</translation>
        </message>
    </context>
    <context>
        <name>Answers</name>
        <message>
            <source>Accepted. MoEngage took the request: it will be processed soon.</source>
            <translation>Angenommen. MoEngage hat die Anfrage entgegengenommen und verarbeitet sie in Kürze.</translation>
        </message>
        <message>
            <source>An answer that the Event API does not describe.</source>
            <translation>Eine Antwort, die in der Event-API nicht vorgesehen ist.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <source>Not found. There is no Event API at this address.</source>
            <translation>Nicht gefunden. Unter dieser Adresse gibt es keine Event-API.</translation>
        </message>
        <message>
            <source>Not sent.</source>
            <translation>Nicht gesendet.</translation>
        </message>
        <message>
            <source>Outcome unknown.</source>
            <translation>Ausgang unbekannt.</translation>
        </message>
        <message>
            <source>Redirected. The server names another address; nothing was sent on to it. Check the connection.</source>
            <translation>Umgeleitet. Der Server nennt eine andere Adresse; dorthin wurde nichts gesendet. Prüfen Sie die Verbindung.</translation>
        </message>
        <message>
            <source>Refused for now. Too many events in a short time: wait a minute.</source>
            <translation>Vorerst abgelehnt. Zu viele Events in kurzer Zeit: Warten Sie eine Minute.</translation>
        </message>
        <message>
            <source>Refused. MoEngage could not use this request and took no event.</source>
            <translation>Abgelehnt. MoEngage konnte mit dieser Anfrage nichts anfangen und hat kein Event übernommen.</translation>
        </message>
        <message>
            <source>Refused. MoEngage did not accept APP_ID and API key.</source>
            <translation>Abgelehnt. MoEngage hat APP_ID und API-Schlüssel nicht akzeptiert.</translation>
        </message>
        <message>
            <source>Refused. MoEngage did not take this request.</source>
            <translation>Abgelehnt. MoEngage hat diese Anfrage nicht angenommen.</translation>
        </message>
        <message>
            <source>Refused. The APP_ID in the address and the credentials do not fit together.</source>
            <translation>Abgelehnt. Die APP_ID in der Adresse und die Zugangsdaten passen nicht zusammen.</translation>
        </message>
        <message>
            <source>Refused. The content type must be application/json.</source>
            <translation>Abgelehnt. Der Content-Type muss application/json sein.</translation>
        </message>
        <message>
            <source>Refused. The request is larger than 128 KB.</source>
            <translation>Abgelehnt. Die Anfrage ist größer als 128 KB.</translation>
        </message>
        <message>
            <source>Refused. This account, key or network may not send events.</source>
            <translation>Abgelehnt. Dieses Konto, dieser Schlüssel oder dieses Netzwerk darf keine Events senden.</translation>
        </message>
        <message>
            <source>Server error. Whether the events were recorded is not known: sending again may record them twice.</source>
            <translation>Serverfehler. Ob die Events gespeichert wurden, ist nicht bekannt: Bei erneutem Senden entstehen sie womöglich doppelt.</translation>
        </message>
        <message>
            <source>Still being sent, or the program ended before an answer came.</source>
            <translation>Wird noch gesendet, oder das Programm endete, bevor eine Antwort kam.</translation>
        </message>
    </context>
    <context>
        <name>ApiKeyEdit</name>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>{state}. What you type replaces it; it is never shown again.</source>
            <translation>{state}. Ihre Eingabe ersetzt ihn; er wird nie wieder angezeigt.</translation>
        </message>
    </context>
    <context>
        <name>AppIdEdit</name>
        <message>
            <source>APP_ID</source>
            <translation>APP_ID</translation>
        </message>
        <message>
            <source>The workspace id: Settings &gt; Account &gt; APIs in the dashboard. You can paste an API address or a whole Authorization header as well.</source>
            <translation>Die Workspace-ID: Settings &gt; Account &gt; APIs im Dashboard. Sie können auch eine API-Adresse oder einen ganzen Authorization-Header einfügen.</translation>
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
    </context>
    <context>
        <name>AttributeModel</name>
        <message>
            <source>1 value</source>
            <translation>1 Wert</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>MoEngage stores this as text. Dates look like 2019-05-21 or 2019-05-21T03:47:35Z.</source>
            <translation>MoEngage speichert das als Text. Datumswerte sehen aus wie 2019-05-21 oder 2019-05-21T03:47:35Z.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Stored as</source>
            <translation>Gespeichert als</translation>
        </message>
        <message>
            <source>Switched off: not sent. Tick the box to send it again.</source>
            <translation>Ausgeschaltet: wird nicht gesendet. Setzen Sie das Häkchen, um es wieder zu senden.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>What MoEngage makes of the value, and what it changes without telling you.</source>
            <translation>Was MoEngage aus dem Wert macht und was es ändert, ohne Ihnen etwas zu sagen.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Yes/No</source>
            <translation>Ja/Nein</translation>
        </message>
        <message>
            <source>empty: press Enter to add a value</source>
            <translation>leer: Enter drücken, um einen Wert hinzuzufügen</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>{count} values</source>
            <translation>{count} Werte</translation>
        </message>
        <message>
            <source>{type} (variable)</source>
            <translation>{type} (Variable)</translation>
        </message>
    </context>
    <context>
        <name>AttributesPane</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Copy as JSON</source>
            <translation>Als JSON &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>&amp;Switch off or on</source>
            <translation>&amp;Aus- oder einschalten</translation>
        </message>
        <message>
            <source>Add &amp;inside</source>
            <translation>&amp;Innen hinzufügen</translation>
        </message>
        <message>
            <source>Add a value inside the selected object or list</source>
            <translation>Einen Wert im ausgewählten Objekt oder in der ausgewählten Liste hinzufügen</translation>
        </message>
        <message>
            <source>Add an attribute</source>
            <translation>Attribut hinzufügen</translation>
        </message>
        <message>
            <source>Attri&amp;butes</source>
            <translation>Att&amp;ribute</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Attribute</translation>
        </message>
        <message>
            <source>D&amp;uplicate</source>
            <translation>&amp;Duplizieren</translation>
        </message>
        <message>
            <source>Edit in a &amp;larger window</source>
            <translation>In &amp;größerem Fenster bearbeiten</translation>
        </message>
        <message>
            <source>Keep the attribute here, but don't send it</source>
            <translation>Das Attribut hier behalten, aber nicht senden</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>Nach &amp;unten</translation>
        </message>
        <message>
            <source>Move &amp;out one level</source>
            <translation>Eine E&amp;bene heraus</translation>
        </message>
        <message>
            <source>Move i&amp;nto the row above</source>
            <translation>In die Zei&amp;le darüber</translation>
        </message>
        <message>
            <source>Move into the object or list above</source>
            <translation>In das Objekt oder die Liste darüber verschieben</translation>
        </message>
        <message>
            <source>Move out of the object or list</source>
            <translation>Aus dem Objekt oder der Liste herausholen</translation>
        </message>
        <message>
            <source>Move u&amp;p</source>
            <translation>Nach &amp;oben</translation>
        </message>
        <message>
            <source>No attributes yet. Add what MoEngage should know about this event, such as price or product.</source>
            <translation>Noch keine Attribute. Fügen Sie hinzu, was MoEngage über dieses Event wissen soll, zum Beispiel Preis oder Produkt.</translation>
        </message>
        <message>
            <source>Paste as ro&amp;ws</source>
            <translation>Als &amp;Zeilen einfügen</translation>
        </message>
        <message>
            <source>Remove the selected attributes</source>
            <translation>Die ausgewählten Attribute entfernen</translation>
        </message>
        <message>
            <source>Turn JSON text, or cells copied in a spreadsheet, into attributes</source>
            <translation>JSON-Text oder aus einer Tabelle kopierte Zellen in Attribute verwandeln</translation>
        </message>
    </context>
    <context>
        <name>BodyView</name>
        <message>
            <source>A long answer, formatted.</source>
            <translation>Eine lange Antwort, formatiert.</translation>
        </message>
        <message>
            <source>A long answer, shown as it came.</source>
            <translation>Eine lange Antwort, so wie sie kam.</translation>
        </message>
        <message>
            <source>Body of the answer</source>
            <translation>Body der Antwort</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formatieren</translation>
        </message>
        <message>
            <source>Format the body</source>
            <translation>Den Body formatieren</translation>
        </message>
        <message>
            <source>Formatting …</source>
            <translation>Wird formatiert …</translation>
        </message>
        <message>
            <source>Show the JSON with a line for each value; no value changes</source>
            <translation>Das JSON mit einer Zeile je Wert zeigen; kein Wert ändert sich</translation>
        </message>
        <message>
            <source>The answer has no body.</source>
            <translation>Die Antwort hat keinen Body.</translation>
        </message>
        <message>
            <source>This answer is not JSON. It is shown as it came.</source>
            <translation>Diese Antwort ist kein JSON. Sie wird gezeigt, wie sie kam.</translation>
        </message>
    </context>
    <context>
        <name>Cancellable</name>
        <message>
            <source>Something went wrong inside Moe Console. Nothing more is known.</source>
            <translation>In Moe Console ist etwas schiefgegangen. Mehr ist nicht bekannt.</translation>
        </message>
    </context>
    <context>
        <name>CheckLine</name>
        <message>
            <source>Asking MoEngage… No event is recorded.</source>
            <translation>MoEngage wird gefragt… Kein Event wird gespeichert.</translation>
        </message>
        <message>
            <source>Cancel the &amp;test</source>
            <translation>&amp;Test abbrechen</translation>
        </message>
        <message>
            <source>Outcome of the test</source>
            <translation>Ausgang des Tests</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Nothing is called so. Try fewer letters, or another word.</source>
            <translation>So heißt nichts. Versuchen Sie es mit weniger Buchstaben oder einem anderen Wort.</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Was möchten Sie tun?</translation>
        </message>
        <message>
            <source>What do you want to do? Some letters of it are enough</source>
            <translation>Was möchten Sie tun? Ein paar Buchstaben davon genügen</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>choose a row first</source>
            <translation>erst eine Zeile wählen</translation>
        </message>
        <message>
            <source>not possible now</source>
            <translation>jetzt nicht möglich</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>Added</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Verschoben</translation>
        </message>
        <message>
            <source>Other type</source>
            <translation>Anderer Typ</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <source>Renamed</source>
            <translation>Umbenannt</translation>
        </message>
        <message>
            <source>list</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>yes/no</source>
            <translation>Ja/Nein</translation>
        </message>
    </context>
    <context>
        <name>CompareDesk</name>
        <message>
            <source>Markdown (*.md);;JSON (*.json)</source>
            <translation>Markdown (*.md);;JSON (*.json)</translation>
        </message>
        <message>
            <source>Save a support bundle</source>
            <translation>Support-Paket speichern</translation>
        </message>
        <message>
            <source>Saved {name}: 1 send. The API key is not in it.</source>
            <translation>{name} ist gespeichert: 1 Sendung. Der API-Schlüssel ist nicht enthalten.</translation>
        </message>
        <message>
            <source>Saved {name}: {found} of {chosen} sends, the others are no longer in the history. The API key is not in it.</source>
            <translation>{name} ist gespeichert: {found} von {chosen} Sendungen, die anderen sind nicht mehr im Verlauf. Der API-Schlüssel ist nicht enthalten.</translation>
        </message>
        <message>
            <source>Saved {name}: {found} sends. The API key is not in it.</source>
            <translation>{name} ist gespeichert: {found} Sendungen. Der API-Schlüssel ist nicht enthalten.</translation>
        </message>
        <message>
            <source>Saving {count} sends…</source>
            <translation>{count} Sendungen werden gespeichert…</translation>
        </message>
        <message>
            <source>That send is no longer in the history.</source>
            <translation>Diese Sendung ist nicht mehr im Verlauf.</translation>
        </message>
        <message>
            <source>The open draft</source>
            <translation>Der geöffnete Entwurf</translation>
        </message>
        <message>
            <source>{event} · {when}</source>
            <translation>{event} · {when}</translation>
        </message>
    </context>
    <context>
        <name>CompareModel</name>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>1 difference</source>
            <translation>1 Unterschied</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <source>Leave out times and ids</source>
            <translation>Zeiten und IDs weglassen</translation>
        </message>
        <message>
            <source>Leave out times and ids ({count})</source>
            <translation>Zeiten und IDs weglassen ({count})</translation>
        </message>
        <message>
            <source>No difference but in times and ids.</source>
            <translation>Nur Zeiten und IDs unterscheiden sich.</translation>
        </message>
        <message>
            <source>No difference in what was sent and answered.</source>
            <translation>Gesendetes und Antworten unterscheiden sich nicht.</translation>
        </message>
        <message>
            <source>One of the two is no JSON: compare the texts below.</source>
            <translation>Eines von beiden ist kein JSON: Vergleichen Sie die Texte unten.</translation>
        </message>
        <message>
            <source>Only times and ids differ.</source>
            <translation>Nur Zeiten und IDs unterscheiden sich.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Status: {statuses}</source>
            <translation>Status: {statuses}</translation>
        </message>
        <message>
            <source>The same value by value.</source>
            <translation>Wert für Wert gleich.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>{count} differences</source>
            <translation>{count} Unterschiede</translation>
        </message>
        <message>
            <source>{differences}, and {count} in times and ids</source>
            <translation>{differences}, dazu {count} bei Zeiten und IDs</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>&amp;Customer ID</source>
            <translation>&amp;Kunden-ID</translation>
        </message>
        <message>
            <source>&amp;Device ID</source>
            <translation>Geräte-&amp;ID</translation>
        </message>
        <message>
            <source>A&amp;pp version</source>
            <translation>App-Versi&amp;on</translation>
        </message>
        <message>
            <source>Add event</source>
            <translation>Event hinzufügen</translation>
        </message>
        <message>
            <source>An older help page of MoEngage says that without this key events sent by a server set off no event-triggered campaigns. The current reference does not list it.</source>
            <translation>Eine ältere Hilfeseite von MoEngage sagt, dass von einem Server gesendete Events ohne diesen Schlüssel keine Event-Kampagnen auslösen. Die aktuelle Referenz führt ihn nicht auf.</translation>
        </message>
        <message>
            <source>App version</source>
            <translation>App-Version</translation>
        </message>
        <message>
            <source>Change real-time action</source>
            <translation>Echtzeit-Aktion ändern</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>Editor</translation>
        </message>
        <message>
            <source>Customer ID</source>
            <translation>Kunden-ID</translation>
        </message>
        <message>
            <source>Device ID</source>
            <translation>Geräte-ID</translation>
        </message>
        <message>
            <source>Event &amp;name</source>
            <translation>Name des &amp;Events</translation>
        </message>
        <message>
            <source>Event name</source>
            <translation>Name des Events</translation>
        </message>
        <message>
            <source>Event names seen before</source>
            <translation>Bereits verwendete Event-Namen</translation>
        </message>
        <message>
            <source>Leave it out where you are not certain: a wrong platform makes push and in-app campaigns miss the user.</source>
            <translation>Lassen Sie das Feld leer, wenn Sie nicht sicher sind: Bei falscher Plattform verfehlen Push- und In-App-Kampagnen den Nutzer.</translation>
        </message>
        <message>
            <source>Make it a list</source>
            <translation>Zur Liste machen</translation>
        </message>
        <message>
            <source>Only where the event belongs to a certain device</source>
            <translation>Nur wenn das Event zu einem bestimmten Gerät gehört</translation>
        </message>
        <message>
            <source>Platfor&amp;m</source>
            <translation>Platt&amp;form</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Real-time action</source>
            <translation>Echtzeit-Aktion</translation>
        </message>
        <message>
            <source>Set off event-triggered campaigns (rea&amp;l-time action)</source>
            <translation>Event-Kampagnen auslösen (E&amp;chtzeit-Aktion)</translation>
        </message>
        <message>
            <source>TV s&amp;ystem</source>
            <translation>TV-S&amp;ystem</translation>
        </message>
        <message>
            <source>TV system</source>
            <translation>TV-System</translation>
        </message>
        <message>
            <source>The events (“actions”) of this request are not a list, so MoEngage refuses it.</source>
            <translation>Die Events („actions“) dieser Anfrage sind keine Liste, deshalb lehnt MoEngage sie ab.</translation>
        </message>
        <message>
            <source>The system of the TV: only with the platform TV</source>
            <translation>Das System des Fernsehers: nur bei der Plattform TV</translation>
        </message>
        <message>
            <source>The user, as your systems call them. MoEngage finds this user, or creates a new one.</source>
            <translation>Der Nutzer, wie Ihre Systeme ihn nennen. MoEngage findet diesen Nutzer oder legt einen neuen an.</translation>
        </message>
        <message>
            <source>The value is {value}; the documented one is “true”.</source>
            <translation>Der Wert ist {value}; dokumentiert ist „true“.</translation>
        </message>
        <message>
            <source>The version of your app, such as 1.2.3</source>
            <translation>Die Version Ihrer App, zum Beispiel 1.2.3</translation>
        </message>
        <message>
            <source>This is not a request: its JSON text must begin with “{”. Change it in the JSON view.</source>
            <translation>Das ist keine Anfrage: Ihr JSON-Text muss mit „{“ beginnen. Ändern Sie ihn in der JSON-Ansicht.</translation>
        </message>
        <message>
            <source>This is not an event but a value of another kind. Change it in the JSON view.</source>
            <translation>Das ist kein Event, sondern ein Wert anderer Art. Ändern Sie ihn in der JSON-Ansicht.</translation>
        </message>
        <message>
            <source>This request has no event yet.</source>
            <translation>Diese Anfrage hat noch kein Event.</translation>
        </message>
        <message>
            <source>What happened, as campaigns and reports call it</source>
            <translation>Was geschehen ist, so wie Kampagnen und Berichte es nennen</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <source>same as customer ID</source>
            <translation>wie Kunden-ID</translation>
        </message>
        <message>
            <source>such as Flight Booked</source>
            <translation>zum Beispiel Flug gebucht</translation>
        </message>
        <message>
            <source>such as john@example.com</source>
            <translation>zum Beispiel erika@example.com</translation>
        </message>
    </context>
    <context>
        <name>ConnectionBar</name>
        <message>
            <source>&amp;APP_ID</source>
            <translation>A&amp;PP_ID</translation>
        </message>
        <message>
            <source>API &amp;key</source>
            <translation>API-Sch&amp;lüssel</translation>
        </message>
        <message>
            <source>APP_ID</source>
            <translation>APP_ID</translation>
        </message>
        <message>
            <source>Address that the request goes to</source>
            <translation>Adresse, an die die Anfrage geht</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel sending</source>
            <translation>Senden abbrechen</translation>
        </message>
        <message>
            <source>Connect&amp;ion</source>
            <translation>&amp;Verbindung</translation>
        </message>
        <message>
            <source>Data cente&amp;r</source>
            <translation>Rechenzentru&amp;m</translation>
        </message>
        <message>
            <source>Forget this connection</source>
            <translation>Diese Verbindung vergessen</translation>
        </message>
        <message>
            <source>More about the connection</source>
            <translation>Mehr zur Verbindung</translation>
        </message>
        <message>
            <source>POST to the sandbox on this machine: nothing leaves it</source>
            <translation>POST an die Sandbox auf diesem Rechner: Nichts verlässt ihn</translation>
        </message>
        <message>
            <source>Rename connection…</source>
            <translation>Verbindung umbenennen…</translation>
        </message>
        <message>
            <source>Save connection as…</source>
            <translation>Verbindung speichern unter…</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Send the events (Ctrl+Enter)</source>
            <translation>Die Events senden (Strg+Enter)</translation>
        </message>
        <message>
            <source>any, in the sandbox</source>
            <translation>beliebig, in der Sandbox</translation>
        </message>
        <message>
            <source>this machine</source>
            <translation>dieser Rechner</translation>
        </message>
    </context>
    <context>
        <name>ConnectionBook</name>
        <message>
            <source>Unsaved connection</source>
            <translation>Nicht gespeicherte Verbindung</translation>
        </message>
    </context>
    <context>
        <name>ConnectionCombo</name>
        <message>
            <source>Add your workspace…</source>
            <translation>Workspace hinzufügen…</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>Where events go. The last line of the list adds a workspace of yours.</source>
            <translation>Wohin die Events gehen. Die letzte Zeile der Liste fügt einen eigenen Workspace hinzu.</translation>
        </message>
    </context>
    <context>
        <name>ConnectionDesk</name>
        <message>
            <source>1 connection</source>
            <translation>1 Verbindung</translation>
        </message>
        <message>
            <source>Add your workspace…</source>
            <translation>Workspace hinzufügen…</translation>
        </message>
        <message>
            <source>Ask MoEngage whether APP_ID and key are right. No event is recorded.</source>
            <translation>MoEngage fragen, ob APP_ID und Schlüssel stimmen. Kein Event wird gespeichert.</translation>
        </message>
        <message>
            <source>Connections (*.json);;All files (*)</source>
            <translation>Verbindungen (*.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Connections…</source>
            <translation>Verbindungen…</translation>
        </message>
        <message>
            <source>Export connections without keys</source>
            <translation>Verbindungen ohne Schlüssel exportieren</translation>
        </message>
        <message>
            <source>Import connections</source>
            <translation>Verbindungen importieren</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>Verbindung testen</translation>
        </message>
        <message>
            <source>Test of “{name}”: {outcome}</source>
            <translation>Test von „{name}“: {outcome}</translation>
        </message>
        <message>
            <source>The API key of “{name}” is forgotten.</source>
            <translation>Der API-Schlüssel von „{name}“ ist vergessen.</translation>
        </message>
        <message>
            <source>The system's keyring does not answer: the API key of “{name}” may still be in it. Unlock the keyring and forget the key again.</source>
            <translation>Der Schlüsselbund des Systems antwortet nicht: Der API-Schlüssel von „{name}“ ist vielleicht noch darin. Entsperren Sie den Schlüsselbund, und vergessen Sie den Schlüssel noch einmal.</translation>
        </message>
        <message>
            <source>{connections} imported. Keys are never in a file: enter them.</source>
            <translation>{connections} importiert. Schlüssel stehen nie in einer Datei: Geben Sie sie ein.</translation>
        </message>
        <message>
            <source>{connections} written to “{name}”, without keys.</source>
            <translation>{connections} ohne Schlüssel nach „{name}“ geschrieben.</translation>
        </message>
        <message>
            <source>{count} connections</source>
            <translation>{count} Verbindungen</translation>
        </message>
        <message>
            <source>{variable} is set: the command line takes that key instead; the window never does.</source>
            <translation>{variable} ist gesetzt: Die Kommandozeile nimmt stattdessen diesen Schlüssel; das Fenster nie.</translation>
        </message>
        <message>
            <source>“{name}” is added and chosen.</source>
            <translation>„{name}“ ist hinzugefügt und gewählt.</translation>
        </message>
        <message>
            <source>“{name}” is deleted, and its key.</source>
            <translation>„{name}“ ist gelöscht, samt Schlüssel.</translation>
        </message>
        <message>
            <source>“{name}” is deleted, but the system's keyring does not answer: if its key was there, it still is. Undo, unlock the keyring and delete it again.</source>
            <translation>„{name}“ ist gelöscht, aber der Schlüsselbund des Systems antwortet nicht: War der Schlüssel darin, ist er es noch. Machen Sie das rückgängig, entsperren Sie den Schlüsselbund, und löschen Sie noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>ConnectionForm</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Address of the proxy</source>
            <translation>Adresse des Proxys</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Another connection has this name: the command line can't tell them apart.</source>
            <translation>Eine andere Verbindung heißt auch so: Die Kommandozeile kann sie nicht unterscheiden.</translation>
        </message>
        <message>
            <source>As the system says</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Browse for a CA bundle</source>
            <translation>CA-Bundle suchen</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Durchsuchen…</translation>
        </message>
        <message>
            <source>CA &amp;bundle</source>
            <translation>CA-&amp;Bundle</translation>
        </message>
        <message>
            <source>CA bundle</source>
            <translation>CA-Bundle</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer *.ca-bundle)</source>
            <translation>Zertifikate (*.pem *.crt *.cer *.ca-bundle)</translation>
        </message>
        <message>
            <source>Choose a CA bundle</source>
            <translation>CA-Bundle wählen</translation>
        </message>
        <message>
            <source>Name of the connection</source>
            <translation>Name der Verbindung</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>One customer ID on each line: sending to these alone never asks, even to LIVE.</source>
            <translation>Eine Kunden-ID je Zeile: Senden allein an diese fragt nie nach, auch nicht an LIVE.</translation>
        </message>
        <message>
            <source>Pro&amp;ject code</source>
            <translation>Pro&amp;jektcode</translation>
        </message>
        <message>
            <source>Pro&amp;xy</source>
            <translation>Pro&amp;xy</translation>
        </message>
        <message>
            <source>Project code</source>
            <translation>Projektcode</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Proxy add&amp;ress</source>
            <translation>Proxy-&amp;Adresse</translation>
        </message>
        <message>
            <source>T&amp;ime limit</source>
            <translation>Zeitli&amp;mit</translation>
        </message>
        <message>
            <source>Test &amp;users</source>
            <translation>Testn&amp;utzer</translation>
        </message>
        <message>
            <source>Test users, one on each line</source>
            <translation>Testnutzer, einer je Zeile</translation>
        </message>
        <message>
            <source>This one:</source>
            <translation>Dieser:</translation>
        </message>
        <message>
            <source>Time limit in seconds</source>
            <translation>Zeitlimit in Sekunden</translation>
        </message>
        <message>
            <source>What you call it; the command line finds it by this name</source>
            <translation>Wie Sie sie nennen; die Kommandozeile findet sie unter diesem Namen</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Workspace</translation>
        </message>
        <message>
            <source>X-&amp;Forwarded-For</source>
            <translation>X-&amp;Forwarded-For</translation>
        </message>
        <message>
            <source>X-Forwarded-For</source>
            <translation>X-Forwarded-For</translation>
        </message>
        <message>
            <source>only for workspaces with Portfolio</source>
            <translation>nur für Workspaces mit Portfolio</translation>
        </message>
        <message>
            <source>only where your company inspects TLS traffic</source>
            <translation>nur wenn Ihre Firma TLS-Verkehr prüft</translation>
        </message>
        <message>
            <source>seconds for a whole send</source>
            <translation>Sekunden für eine ganze Sendung</translation>
        </message>
        <message>
            <source>the end user's IP address, such as 203.0.113.7</source>
            <translation>die IP-Adresse des Endnutzers, etwa 203.0.113.7</translation>
        </message>
    </context>
    <context>
        <name>ConnectionModel</name>
        <message>
            <source>in use</source>
            <translation>in Verwendung</translation>
        </message>
        <message>
            <source>no data center yet</source>
            <translation>noch kein Rechenzentrum</translation>
        </message>
    </context>
    <context>
        <name>Connections</name>
        <message>
            <source>APP_ID {app_id}</source>
            <translation>APP_ID {app_id}</translation>
        </message>
        <message>
            <source>MoEngage refused the test.</source>
            <translation>MoEngage hat den Test abgelehnt.</translation>
        </message>
        <message>
            <source>No API key could be read from it: enter the key in its own field.</source>
            <translation>Daraus ließ sich kein API-Schlüssel lesen: Geben Sie den Schlüssel in seinem eigenen Feld ein.</translation>
        </message>
        <message>
            <source>No answer.</source>
            <translation>Keine Antwort.</translation>
        </message>
        <message>
            <source>Not yet complete.</source>
            <translation>Noch nicht vollständig.</translation>
        </message>
        <message>
            <source>Nothing in what was pasted is an APP_ID or an address that may be used.</source>
            <translation>Nichts vom Eingefügten ist eine APP_ID oder eine Adresse, die verwendet werden darf.</translation>
        </message>
        <message>
            <source>Right: MoEngage knows these credentials.</source>
            <translation>Richtig: MoEngage kennt diese Zugangsdaten.</translation>
        </message>
        <message>
            <source>Right: MoEngage knows these credentials. The workspace is “{name}”.</source>
            <translation>Richtig: MoEngage kennt diese Zugangsdaten. Der Workspace heißt „{name}“.</translation>
        </message>
        <message>
            <source>The test was cancelled.</source>
            <translation>Der Test wurde abgebrochen.</translation>
        </message>
        <message>
            <source>This is not MoEngage.</source>
            <translation>Das ist nicht MoEngage.</translation>
        </message>
        <message>
            <source>Understood from what was pasted: {parts}.</source>
            <translation>Aus dem Eingefügten erkannt: {parts}.</translation>
        </message>
        <message>
            <source>Wrong API key.</source>
            <translation>API-Schlüssel falsch.</translation>
        </message>
        <message>
            <source>Wrong APP_ID or data center.</source>
            <translation>APP_ID oder Rechenzentrum falsch.</translation>
        </message>
        <message>
            <source>address {url}</source>
            <translation>Adresse {url}</translation>
        </message>
        <message>
            <source>data center {name}</source>
            <translation>Rechenzentrum {name}</translation>
        </message>
        <message>
            <source>enter the key</source>
            <translation>Schlüssel eingeben</translation>
        </message>
        <message>
            <source>for this session only</source>
            <translation>nur für diese Sitzung</translation>
        </message>
        <message>
            <source>project code {code}</source>
            <translation>Projektcode {code}</translation>
        </message>
        <message>
            <source>saved in the keyring</source>
            <translation>im Schlüsselbund gespeichert</translation>
        </message>
        <message>
            <source>the API key (not shown)</source>
            <translation>der API-Schlüssel (nicht angezeigt)</translation>
        </message>
    </context>
    <context>
        <name>ConnectionsDialog</name>
        <message>
            <source>&amp;Add…</source>
            <translation>&amp;Hinzufügen…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>Schl&amp;ießen</translation>
        </message>
        <message>
            <source>&amp;Test connection</source>
            <translation>Verbindung &amp;testen</translation>
        </message>
        <message>
            <source>Add your workspace</source>
            <translation>Workspace hinzufügen</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>Delet&amp;e</source>
            <translation>Lösch&amp;en</translation>
        </message>
        <message>
            <source>Dup&amp;licate</source>
            <translation>Dup&amp;lizieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Fields of the connection</source>
            <translation>Felder der Verbindung</translation>
        </message>
        <message>
            <source>Imp&amp;ort…</source>
            <translation>Imp&amp;ortieren…</translation>
        </message>
        <message>
            <source>No workspace yet</source>
            <translation>Noch kein Workspace</translation>
        </message>
        <message>
            <source>Take connections from a file; keys are never in it.</source>
            <translation>Verbindungen aus einer Datei übernehmen; Schlüssel stehen nie darin.</translation>
        </message>
        <message>
            <source>Test of “{name}”: {outcome}</source>
            <translation>Test von „{name}“: {outcome}</translation>
        </message>
        <message>
            <source>U&amp;se for sending</source>
            <translation>Zum &amp;Senden verwenden</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Write all connections to a file for others, without keys and passwords.</source>
            <translation>Alle Verbindungen für andere in eine Datei schreiben, ohne Schlüssel und Passwörter.</translation>
        </message>
    </context>
    <context>
        <name>CopyActions</name>
        <message>
            <source>Copy as</source>
            <translation>Kopieren als</translation>
        </message>
    </context>
    <context>
        <name>CrashGuard</name>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Moe Console had a problem last time. Your draft was kept, and nothing was sent to anybody. Report: {path}</source>
            <translation>Moe Console hatte beim letzten Mal ein Problem. Ihr Entwurf ist erhalten, und niemandem wurde etwas gesendet. Bericht: {path}</translation>
        </message>
        <message>
            <source>Report: {path}</source>
            <translation>Bericht: {path}</translation>
        </message>
        <message>
            <source>Something went wrong inside Moe Console ({count} times).</source>
            <translation>In Moe Console ist etwas schiefgegangen ({count} Mal).</translation>
        </message>
        <message>
            <source>Something went wrong inside Moe Console.</source>
            <translation>In Moe Console ist etwas schiefgegangen.</translation>
        </message>
        <message>
            <source>Your draft is saved.</source>
            <translation>Ihr Entwurf ist gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>DateCompleter</name>
        <message>
            <source>Dates that this may mean</source>
            <translation>Datumswerte, die gemeint sein können</translation>
        </message>
    </context>
    <context>
        <name>DayCalendar</name>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Nächster Monat</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Voriger Monat</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
    </context>
    <context>
        <name>Docks</name>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Sandbox inbox</source>
            <translation>Sandbox-Eingang</translation>
        </message>
        <message>
            <source>Stored as</source>
            <translation>Gespeichert als</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
    </context>
    <context>
        <name>DocumentDesk</name>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>JSON files (*.json);;All files (*)</source>
            <translation>JSON-Dateien (*.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Meine behalten</translation>
        </message>
        <message>
            <source>Load theirs</source>
            <translation>Die andere laden</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Neues Event</translation>
        </message>
        <message>
            <source>On the disk</source>
            <translation>Auf dem Datenträger</translation>
        </message>
        <message>
            <source>Open a template</source>
            <translation>Vorlage öffnen</translation>
        </message>
        <message>
            <source>Overwrite it</source>
            <translation>Überschreiben</translation>
        </message>
        <message>
            <source>“{name}” was changed on disk by another program.</source>
            <translation>„{name}“ wurde von einem anderen Programm geändert.</translation>
        </message>
    </context>
    <context>
        <name>DocumentKeeper</name>
        <message>
            <source>Not saved: the event holds the connection's API key. Take it out, then save again.</source>
            <translation>Nicht gespeichert: Das Event enthält den API-Schlüssel der Verbindung. Nehmen Sie ihn heraus, und speichern Sie noch einmal.</translation>
        </message>
        <message>
            <source>“{name}” can't be opened. {reason}</source>
            <translation>„{name}“ lässt sich nicht öffnen. {reason}</translation>
        </message>
        <message>
            <source>“{name}” was changed on disk by somebody else. Nothing was overwritten.</source>
            <translation>„{name}“ wurde von anderer Seite geändert. Nichts wurde überschrieben.</translation>
        </message>
    </context>
    <context>
        <name>EnvironmentBadge</name>
        <message>
            <source>Environment: {name}</source>
            <translation>Umgebung: {name}</translation>
        </message>
    </context>
    <context>
        <name>Environments</name>
        <message>
            <source>A stand-in on this machine. Nothing leaves it.</source>
            <translation>Ein Ersatz auf diesem Rechner. Nichts verlässt ihn.</translation>
        </message>
        <message>
            <source>LIVE</source>
            <translation>LIVE</translation>
        </message>
        <message>
            <source>Real users: events sent here can start real campaigns.</source>
            <translation>Echte Nutzer: Hier gesendete Events können echte Kampagnen auslösen.</translation>
        </message>
        <message>
            <source>SANDBOX</source>
            <translation>SANDBOX</translation>
        </message>
        <message>
            <source>TEST</source>
            <translation>TEST</translation>
        </message>
        <message>
            <source>The workspace's test environment (_DEBUG).</source>
            <translation>Die Testumgebung des Workspace (_DEBUG).</translation>
        </message>
    </context>
    <context>
        <name>EventsList</name>
        <message>
            <source>Add &amp;event</source>
            <translation>&amp;Event hinzufügen</translation>
        </message>
        <message>
            <source>Add event</source>
            <translation>Event hinzufügen</translation>
        </message>
        <message>
            <source>Duplicate event</source>
            <translation>Event duplizieren</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Events ({count})</source>
            <translation>Events ({count})</translation>
        </message>
        <message>
            <source>Make a list of events</source>
            <translation>Zur Liste von Events machen</translation>
        </message>
        <message>
            <source>Move event</source>
            <translation>Event verschieben</translation>
        </message>
        <message>
            <source>Move event down</source>
            <translation>Event nach unten verschieben</translation>
        </message>
        <message>
            <source>Move event up</source>
            <translation>Event nach oben verschieben</translation>
        </message>
        <message>
            <source>Remove event</source>
            <translation>Event entfernen</translation>
        </message>
    </context>
    <context>
        <name>Explanation</name>
        <message>
            <source>Go to the cause</source>
            <translation>Zur Ursache</translation>
        </message>
        <message>
            <source>In the open document, or among its connection's settings: {place}</source>
            <translation>Im geöffneten Dokument oder in den Einstellungen seiner Verbindung: {place}</translation>
        </message>
        <message>
            <source>The window has reset: you can send again.</source>
            <translation>Das Zeitfenster ist abgelaufen: Sie können wieder senden.</translation>
        </message>
        <message>
            <source>The window resets in {minutes} min</source>
            <translation>Das Zeitfenster endet in {minutes} min</translation>
        </message>
        <message>
            <source>The window resets in {seconds} s</source>
            <translation>Das Zeitfenster endet in {seconds} s</translation>
        </message>
    </context>
    <context>
        <name>Explanations</name>
        <message>
            <source>An event has no name. Fill in its “action”.</source>
            <translation>Ein Event hat keinen Namen. Füllen Sie seine „action“ aus.</translation>
        </message>
        <message>
            <source>Go to the API key</source>
            <translation>Zum API-Schlüssel</translation>
        </message>
        <message>
            <source>Go to the APP_ID</source>
            <translation>Zur APP_ID</translation>
        </message>
        <message>
            <source>Go to the connection</source>
            <translation>Zur Verbindung</translation>
        </message>
        <message>
            <source>Go to {field}</source>
            <translation>Zu: {field}</translation>
        </message>
        <message>
            <source>Go to “{field}”</source>
            <translation>Zu „{field}“</translation>
        </message>
        <message>
            <source>MoEngage could not read APP_ID and key. Copy the “Data” key again from the dashboard: Settings &gt; Account &gt; APIs.</source>
            <translation>MoEngage konnte APP_ID und Schlüssel nicht lesen. Kopieren Sie den Schlüssel „Data“ erneut aus dem Dashboard: Settings &gt; Account &gt; APIs.</translation>
        </message>
        <message>
            <source>MoEngage could not read the body as JSON in UTF-8, or an event name is not text. Correct what the problems list names, and send again.</source>
            <translation>MoEngage konnte den Body nicht als JSON in UTF-8 lesen, oder ein Event-Name ist kein Text. Korrigieren Sie, was die Liste der Probleme nennt, und senden Sie erneut.</translation>
        </message>
        <message>
            <source>MoEngage does not know this APP_ID. Check the APP_ID, and the data center: the dashboard's address shows it (dashboard-NN).</source>
            <translation>MoEngage kennt diese APP_ID nicht. Prüfen Sie die APP_ID und das Rechenzentrum: Die Adresse des Dashboards nennt es (dashboard-NN).</translation>
        </message>
        <message>
            <source>MoEngage had a problem of its own. Wait two seconds and send again, five times at most; the event may have been recorded all the same. If it goes on, write to MoEngage's support.</source>
            <translation>MoEngage hatte selbst ein Problem. Warten Sie zwei Sekunden und senden Sie erneut, höchstens fünfmal; das Event kann trotzdem gespeichert worden sein. Wenn es so bleibt, schreiben Sie dem Support von MoEngage.</translation>
        </message>
        <message>
            <source>MoEngage has blocked this account. Write to MoEngage's support.</source>
            <translation>MoEngage hat dieses Konto gesperrt. Schreiben Sie dem Support von MoEngage.</translation>
        </message>
        <message>
            <source>MoEngage's documents do not list this answer. What came back is shown below, as it is.</source>
            <translation>In den Dokumenten von MoEngage steht diese Antwort nicht. Unten sehen Sie sie so, wie sie kam.</translation>
        </message>
        <message>
            <source>The API key is wrong, belongs to the other environment (test or live), or was made anew. Copy the “Data” key again from the dashboard: Settings &gt; Account &gt; APIs.</source>
            <translation>Der API-Schlüssel ist falsch, gehört zur anderen Umgebung (Test oder Live) oder wurde neu erstellt. Kopieren Sie den Schlüssel „Data“ erneut aus dem Dashboard: Settings &gt; Account &gt; APIs.</translation>
        </message>
        <message>
            <source>The APP_ID of the address and that of the key differ. Enter both anew.</source>
            <translation>Die APP_ID der Adresse und die des Schlüssels sind verschieden. Geben Sie beide neu ein.</translation>
        </message>
        <message>
            <source>The account is suspended, the key has no access to this API, or this machine's address is not on the IP allow-list. Check both; otherwise write to MoEngage's support.</source>
            <translation>Das Konto ist gesperrt, der Schlüssel hat keinen Zugriff auf diese API, oder die Adresse dieses Rechners steht nicht auf der Liste erlaubter IP-Adressen. Prüfen Sie beides; schreiben Sie sonst dem Support von MoEngage.</translation>
        </message>
        <message>
            <source>The address had no APP_ID. Enter it in the connection.</source>
            <translation>Die Adresse enthielt keine APP_ID. Geben Sie sie in der Verbindung ein.</translation>
        </message>
        <message>
            <source>The body was a text in quotes, not an event. Send the object in curly brackets itself.</source>
            <translation>Der Body war ein Text in Anführungszeichen, kein Event. Senden Sie das Objekt in geschweiften Klammern selbst.</translation>
        </message>
        <message>
            <source>The customer ID is empty, or a word that MoEngage reserves. Enter a real user's ID.</source>
            <translation>Die Kunden-ID ist leer oder ein Wort, das MoEngage reserviert. Geben Sie die ID eines echten Nutzers ein.</translation>
        </message>
        <message>
            <source>The request came without a Content-Type header. Look at the connection's proxy or gateway: it may have changed the headers on the way.</source>
            <translation>Die Anfrage kam ohne den Header Content-Type. Prüfen Sie Proxy oder Gateway der Verbindung: Unterwegs wurden womöglich die Header geändert.</translation>
        </message>
        <message>
            <source>The request had a key but no APP_ID. Enter the APP_ID.</source>
            <translation>Die Anfrage hatte einen Schlüssel, aber keine APP_ID. Geben Sie die APP_ID ein.</translation>
        </message>
        <message>
            <source>The request had an APP_ID but no key. Enter the key in the connection bar, or set MOECONSOLE_API_KEY for the command line.</source>
            <translation>Die Anfrage hatte eine APP_ID, aber keinen Schlüssel. Geben Sie den Schlüssel in der Verbindungsleiste ein, oder setzen Sie MOECONSOLE_API_KEY für die Kommandozeile.</translation>
        </message>
        <message>
            <source>The request had no API key. Enter the key in the connection bar, or set MOECONSOLE_API_KEY for the command line.</source>
            <translation>Die Anfrage hatte keinen API-Schlüssel. Geben Sie den Schlüssel in der Verbindungsleiste ein, oder setzen Sie MOECONSOLE_API_KEY für die Kommandozeile.</translation>
        </message>
        <message>
            <source>The request had no body. Fill in the event and send again.</source>
            <translation>Die Anfrage hatte keinen Body. Füllen Sie das Event aus und senden Sie erneut.</translation>
        </message>
        <message>
            <source>The request has no event. Add at least one to “actions”.</source>
            <translation>Die Anfrage hat kein Event. Fügen Sie mindestens eines in „actions“ ein.</translation>
        </message>
        <message>
            <source>The request is over 128 KB. Send fewer events at once, or shorter values.</source>
            <translation>Die Anfrage ist größer als 128 KB. Senden Sie weniger Events auf einmal oder kürzere Werte.</translation>
        </message>
        <message>
            <source>The request's API key was empty. Enter the key in the connection bar, or set MOECONSOLE_API_KEY for the command line.</source>
            <translation>Der API-Schlüssel der Anfrage war leer. Geben Sie den Schlüssel in der Verbindungsleiste ein, oder setzen Sie MOECONSOLE_API_KEY für die Kommandozeile.</translation>
        </message>
        <message>
            <source>The request's Content-Type was not application/json. Look at the connection's proxy or gateway: it may have changed the headers on the way.</source>
            <translation>Der Content-Type der Anfrage war nicht application/json. Prüfen Sie Proxy oder Gateway der Verbindung: Unterwegs wurden womöglich die Header geändert.</translation>
        </message>
        <message>
            <source>The user is missing. Fill in the customer ID.</source>
            <translation>Der Nutzer fehlt. Füllen Sie die Kunden-ID aus.</translation>
        </message>
        <message>
            <source>The workspace has no API key yet. Make one: Settings &gt; Account &gt; APIs.</source>
            <translation>Der Workspace hat noch keinen API-Schlüssel. Erstellen Sie einen: Settings &gt; Account &gt; APIs.</translation>
        </message>
        <message>
            <source>This data center has no workspace of this APP_ID. Check the APP_ID, and the data center: the dashboard's address shows it (dashboard-NN).</source>
            <translation>Dieses Rechenzentrum hat keinen Workspace mit dieser APP_ID. Prüfen Sie die APP_ID und das Rechenzentrum: Die Adresse des Dashboards nennt es (dashboard-NN).</translation>
        </message>
        <message>
            <source>Too many events: a workspace may send 30,000 a minute. Wait until the minute's window resets, then send again, more slowly.</source>
            <translation>Zu viele Events: Ein Workspace darf 30.000 in der Minute senden. Warten Sie, bis das Zeitfenster der Minute endet, und senden Sie dann langsamer.</translation>
        </message>
    </context>
    <context>
        <name>FieldBinding</name>
        <message>
            <source>Change {field}</source>
            <translation>{field} ändern</translation>
        </message>
        <message>
            <source>This is not text but a value as JSON. Clear the field to write text.</source>
            <translation>Das ist kein Text, sondern ein Wert als JSON. Leeren Sie das Feld, um Text zu schreiben.</translation>
        </message>
        <message>
            <source>What is said of this field</source>
            <translation>Was zu diesem Feld gesagt wird</translation>
        </message>
        <message>
            <source>empty text, sent as ""</source>
            <translation>leerer Text, gesendet als ""</translation>
        </message>
    </context>
    <context>
        <name>FieldHelp</name>
        <message>
            <source>A file of connections for your colleagues. API keys and passwords are not in it: everybody enters their own.</source>
            <translation>Eine Datei mit Verbindungen zum Weitergeben. API-Schlüssel und Passwörter stehen nicht darin: Diese gibt jeder selbst ein.</translation>
        </message>
        <message>
            <source>A line for whoever opens it next: you in a month, or a colleague. It is never sent.</source>
            <translation>Eine Zeile für alle, die sie später öffnen. Sie wird nie gesendet.</translation>
        </message>
        <message>
            <source>A line of your own on the chosen send, such as why it failed. It is searched as well, and never sent.</source>
            <translation>Eine eigene Zeile zur ausgewählten Sendung, etwa warum sie fehlschlug. Sie wird mit durchsucht und nie gesendet.</translation>
        </message>
        <message>
            <source>A name and a value for each identifier.</source>
            <translation>Ein Name und ein Wert für jede Kennung.</translation>
        </message>
        <message>
            <source>A question before sending</source>
            <translation>Eine Frage vor dem Senden</translation>
        </message>
        <message>
            <source>A sign, a number, and s, m, h, d or w for seconds, minutes, hours, days or weeks.</source>
            <translation>Ein Vorzeichen, eine Zahl und s, m, h, d oder w für Sekunden, Minuten, Stunden, Tage oder Wochen.</translation>
        </message>
        <message>
            <source>A slash goes one folder deeper.</source>
            <translation>Ein Schrägstrich führt einen Ordner tiefer.</translation>
        </message>
        <message>
            <source>A zone or a city, found by a few letters.</source>
            <translation>Eine Zone oder eine Stadt, mit ein paar Buchstaben zu finden.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>APP_ID</source>
            <translation>APP_ID</translation>
        </message>
        <message>
            <source>About 20 to 24 upper-case letters and digits.</source>
            <translation>Etwa 20 bis 24 Großbuchstaben und Ziffern.</translation>
        </message>
        <message>
            <source>Add your workspace</source>
            <translation>Workspace hinzufügen</translation>
        </message>
        <message>
            <source>An IP address; several with commas between them.</source>
            <translation>Eine IP-Adresse; mehrere mit Kommas dazwischen.</translation>
        </message>
        <message>
            <source>An older help page of MoEngage says that without this key events sent by a server set off no event-triggered campaigns. The current reference does not list it. Off by default.</source>
            <translation>Eine ältere Hilfeseite von MoEngage sagt, dass von einem Server gesendete Events ohne diesen Schlüssel keine Event-Kampagnen auslösen. Die aktuelle Referenz führt ihn nicht auf. Anfangs ausgeschaltet.</translation>
        </message>
        <message>
            <source>Any text.</source>
            <translation>Beliebiger Text.</translation>
        </message>
        <message>
            <source>Any text. Signs that file names can't have are left out.</source>
            <translation>Beliebiger Text. Zeichen, die Dateinamen nicht haben dürfen, entfallen.</translation>
        </message>
        <message>
            <source>App version</source>
            <translation>App-Version</translation>
        </message>
        <message>
            <source>Asks MoEngage whether data center, APP_ID and key belong together. No event is sent and nothing is recorded.</source>
            <translation>Fragt MoEngage, ob Rechenzentrum, APP_ID und Schlüssel zusammengehören. Es wird kein Event gesendet und nichts aufgezeichnet.</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Attribute</translation>
        </message>
        <message>
            <source>Before or after sending</source>
            <translation>Vor oder nach dem Senden</translation>
        </message>
        <message>
            <source>Both mean the same to MoEngage. The numbers are seconds: thirteen digits are milliseconds, the commonest mistake with this API.</source>
            <translation>Für MoEngage bedeutet beides dasselbe. Die Zahlen sind Sekunden: Dreizehn Ziffern sind Millisekunden, der häufigste Fehler bei dieser API.</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Build events, see what MoEngage would make of them, send them, and look back. Choose a field and press F1: its help shows here and follows you from field to field.</source>
            <translation>Bauen Sie Events, sehen Sie, was MoEngage daraus machen würde, senden Sie sie, und blicken Sie zurück. Wählen Sie ein Feld und drücken Sie F1: Seine Hilfe steht hier und folgt Ihnen von Feld zu Feld.</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Zertifikate</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Copy as cURL gives a command for a terminal, without the key.</source>
            <translation>„Kopieren als cURL“ ergibt einen Befehl für ein Terminal, ohne den Schlüssel.</translation>
        </message>
        <message>
            <source>Ctrl+Enter from anywhere. Cancel, or Ctrl+., stops waiting; events that have left can't be called back.</source>
            <translation>Strg+Enter von überall. Abbrechen oder Strg+. beendet das Warten; Events, die hinaus sind, lassen sich nicht zurückrufen.</translation>
        </message>
        <message>
            <source>Ctrl+K finds every command by a few letters. Ctrl+1 to Ctrl+9 go to the panes, F6 goes round them.</source>
            <translation>Strg+K findet jeden Befehl mit ein paar Buchstaben. Strg+1 bis Strg+9 gehen zu den Bereichen, F6 geht reihum.</translation>
        </message>
        <message>
            <source>Ctrl+Shift+F indents it anew. Tab leaves the editor.</source>
            <translation>Strg+Umschalt+F rückt ihn neu ein. Tab verlässt den Editor.</translation>
        </message>
        <message>
            <source>Customer ID</source>
            <translation>Kunden-ID</translation>
        </message>
        <message>
            <source>Customer IDs that belong to your own people. Events for them go to a live workspace without a question.</source>
            <translation>Kunden-IDs Ihrer eigenen Leute. Events für sie gehen ohne Rückfrage an einen Live-Workspace.</translation>
        </message>
        <message>
            <source>Data center</source>
            <translation>Rechenzentrum</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Datum und Uhrzeit</translation>
        </message>
        <message>
            <source>Decides what MoEngage stores. A number in quotes is text, and segments such as “more than 100” won't find it. Where the type is changed the value is converted, if that can be done.</source>
            <translation>Entscheidet, was MoEngage speichert. Eine Zahl in Anführungszeichen ist Text, und Segmente wie „mehr als 100“ finden sie nicht. Beim Ändern des Typs wird der Wert umgewandelt, wenn es geht.</translation>
        </message>
        <message>
            <source>Device ID</source>
            <translation>Geräte-ID</translation>
        </message>
        <message>
            <source>Each workspace has a place for trying out beside the live one. Events that go there reach no real user. It has a key of its own.</source>
            <translation>Jeder Workspace hat neben dem Live-Bereich einen Platz zum Ausprobieren. Events dort erreichen keine echten Nutzer. Er hat einen eigenen Schlüssel.</translation>
        </message>
        <message>
            <source>Either the text true, or left out.</source>
            <translation>Entweder der Text true oder weggelassen.</translation>
        </message>
        <message>
            <source>Enter goes to the field, Alt+Enter fixes where one fix is certain, F1 explains. F8 and Shift+F8 go from problem to problem, from anywhere.</source>
            <translation>Enter geht zum Feld, Alt+Enter behebt, wenn eine Lösung sicher ist, F1 erklärt. F8 und Umschalt+F8 gehen von Problem zu Problem, von überall.</translation>
        </message>
        <message>
            <source>Enter goes to the value in the form.</source>
            <translation>Enter geht zum Wert im Formular.</translation>
        </message>
        <message>
            <source>Enter keeps it.</source>
            <translation>Enter behält sie.</translation>
        </message>
        <message>
            <source>Enter keeps what is typed, Esc leaves everything as it was.</source>
            <translation>Enter behält die Eingabe, Esc lässt alles, wie es war.</translation>
        </message>
        <message>
            <source>Enter opens one as a new draft, Ctrl+Shift+Enter sends it again as it was, F2 adds a note, Del deletes with a way back.</source>
            <translation>Enter öffnet eine als neuen Entwurf, Strg+Umschalt+Enter sendet sie unverändert erneut, F2 fügt eine Notiz hinzu, Entf löscht mit Rückweg.</translation>
        </message>
        <message>
            <source>Enter opens one, F2 renames, Del moves to the trash. Opening never loses work: what is unsaved stays under Drafts.</source>
            <translation>Enter öffnet eine, F2 benennt um, Entf verschiebt in den Papierkorb. Beim Öffnen geht nie Arbeit verloren: Nicht Gespeichertes bleibt unter Entwürfe.</translation>
        </message>
        <message>
            <source>Esc sends nothing.</source>
            <translation>Esc sendet nichts.</translation>
        </message>
        <message>
            <source>Event name</source>
            <translation>Name des Events</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Every send with its request and its answer, kept on this machine until you delete it.</source>
            <translation>Jede Sendung mit Anfrage und Antwort, auf diesem Rechner aufbewahrt, bis Sie sie löschen.</translation>
        </message>
        <message>
            <source>Everything that has a key, by the place where it is good.</source>
            <translation>Alles, was eine Taste hat, nach dem Ort, an dem sie gilt.</translation>
        </message>
        <message>
            <source>Fields that MoEngage's documents don't name. They are sent as they stand here; what MoEngage makes of them is not documented.</source>
            <translation>Felder, die in den Dokumenten von MoEngage nicht vorkommen. Sie werden gesendet, wie sie hier stehen; was MoEngage daraus macht, ist nicht dokumentiert.</translation>
        </message>
        <message>
            <source>Folder of the template</source>
            <translation>Ordner der Vorlage</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>History storage</source>
            <translation>Speicher des Verlaufs</translation>
        </message>
        <message>
            <source>How long a send may take in all. Past it the outcome is unknown: MoEngage may have taken the events, and sending again could record them twice.</source>
            <translation>Wie lange eine Sendung insgesamt dauern darf. Danach ist der Ausgang unbekannt: MoEngage kann die Events übernommen haben, und bei erneutem Senden entstehen sie womöglich doppelt.</translation>
        </message>
        <message>
            <source>How long before Send the event happened. Worked out at each send, so that a template never grows old.</source>
            <translation>Wie lange vor dem Senden das Event geschah. Wird bei jedem Senden ausgerechnet, eine Vorlage veraltet also nie.</translation>
        </message>
        <message>
            <source>How long sends are kept. Without a limit everything stays. Starred sends always stay; what a limit takes away does not come back.</source>
            <translation>Wie lange Sendungen bleiben. Ohne Grenze bleibt alles. Sendungen mit Stern bleiben immer; was eine Grenze entfernt, kommt nicht zurück.</translation>
        </message>
        <message>
            <source>How the time is written</source>
            <translation>Wie die Zeit geschrieben ist</translation>
        </message>
        <message>
            <source>Import and export connections</source>
            <translation>Verbindungen importieren und exportieren</translation>
        </message>
        <message>
            <source>Ins adds an event, Ctrl+D makes a copy, Alt+Up and Alt+Down move it, Del removes it.</source>
            <translation>Einfg fügt ein Event hinzu, Strg+D macht eine Kopie, Alt+Auf und Alt+Ab verschieben es, Entf entfernt es.</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Leave out: MoEngage takes the time at which the request arrives. When sent: the moment of Send. At a time: a date and a clock time. Relative: counted from Send. As typed: the three fields as they stand. Events dated in the future are not accepted.</source>
            <translation>Weglassen: MoEngage nimmt die Zeit, zu der die Anfrage eingeht. Beim Senden: der Moment des Sendens. Zu einer Zeit: ein Datum und eine Uhrzeit. Relativ: ab dem Senden gezählt. Wie eingegeben: die drei Felder, wie sie dastehen. Events mit einer Zeit in der Zukunft werden nicht übernommen.</translation>
        </message>
        <message>
            <source>Moe Console</source>
            <translation>Moe Console</translation>
        </message>
        <message>
            <source>Name of an attribute</source>
            <translation>Name eines Attributs</translation>
        </message>
        <message>
            <source>Name of the connection</source>
            <translation>Name der Verbindung</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Name der Vorlage</translation>
        </message>
        <message>
            <source>Note on a send</source>
            <translation>Notiz zu einer Sendung</translation>
        </message>
        <message>
            <source>Nothing has been sent yet. Read what would go where: events that have arrived can't be deleted, and in a live workspace they can start real campaigns.</source>
            <translation>Noch ist nichts gesendet. Erst lesen, was wohin ginge: Events lassen sich nach der Ankunft nicht löschen, und in einem Live-Workspace können sie echte Kampagnen auslösen.</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <source>Offset from UTC</source>
            <translation>Versatz zu UTC</translation>
        </message>
        <message>
            <source>One customer ID a line.</source>
            <translation>Eine Kunden-ID je Zeile.</translation>
        </message>
        <message>
            <source>One line</source>
            <translation>Eine Zeile</translation>
        </message>
        <message>
            <source>One of ANDROID, iOS, web, TV, unknown, spelled so.</source>
            <translation>Eines von ANDROID, iOS, web, TV, unknown, genau so geschrieben.</translation>
        </message>
        <message>
            <source>One of ROKU, WebOS, AndroidTV, tvOS, Tizen, FireOS, VizioTV, Xbox, spelled so.</source>
            <translation>Eines von ROKU, WebOS, AndroidTV, tvOS, Tizen, FireOS, VizioTV, Xbox, genau so geschrieben.</translation>
        </message>
        <message>
            <source>Other fields</source>
            <translation>Weitere Felder</translation>
        </message>
        <message>
            <source>Other ways to find the user, such as a phone number. Only for workspaces with Identity Resolution switched on; there the customer ID may be left out.</source>
            <translation>Andere Wege, den Nutzer zu finden, etwa eine Telefonnummer. Nur für Workspaces mit Identity Resolution; dort darf die Kunden-ID fehlen.</translation>
        </message>
        <message>
            <source>Paste it. What is typed replaces the one that is kept.</source>
            <translation>Fügen Sie ihn ein. Ihre Eingabe ersetzt den gespeicherten.</translation>
        </message>
        <message>
            <source>Placeholders in values, filled in when the event is sent. Those with $ are built in; others are defined for the document. A value that is nothing but a variable takes the variable's type.</source>
            <translation>Platzhalter in Werten, die beim Senden gefüllt werden. Die mit $ sind eingebaut; andere werden für das Dokument festgelegt. Ein Wert, der nur aus einer Variable besteht, hat deren Typ.</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Project code</source>
            <translation>Projektcode</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Real-time action</source>
            <translation>Echtzeit-Aktion</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Requests to begin with. Drafts: unsaved work, kept when something else is opened. Mine: your templates, a folder of JSON files that can live in git. Starters: examples of several trades.</source>
            <translation>Anfragen für den Anfang. Entwürfe: nicht gespeicherte Arbeit, aufbewahrt, wenn etwas anderes geöffnet wird. Eigene: Ihre Vorlagen, ein Ordner mit JSON-Dateien, der in git liegen kann. Beispiele: aus mehreren Branchen.</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>SANDBOX, TEST or LIVE stands at the right. Sending to a live workspace asks first.</source>
            <translation>Rechts steht SANDBOX, TEST oder LIVE. Vor dem Senden an einen Live-Workspace wird gefragt.</translation>
        </message>
        <message>
            <source>Sandbox inbox</source>
            <translation>Sandbox-Eingang</translation>
        </message>
        <message>
            <source>Search the history</source>
            <translation>Verlauf durchsuchen</translation>
        </message>
        <message>
            <source>Search the templates</source>
            <translation>Vorlagen durchsuchen</translation>
        </message>
        <message>
            <source>Seconds as a number, from -54000 to 54000. India (UTC+05:30) is 19800, not 330.</source>
            <translation>Sekunden als Zahl, von -54000 bis 54000. Indien (UTC+05:30) ist 19800, nicht 330.</translation>
        </message>
        <message>
            <source>Seconds since 1970 as a number, or ISO text with Z at its end.</source>
            <translation>Sekunden seit 1970 als Zahl oder ISO-Text mit Z am Ende.</translation>
        </message>
        <message>
            <source>Seconds since 1970 as if local time were UTC, or ISO text.</source>
            <translation>Sekunden seit 1970, als wäre die Ortszeit UTC, oder ISO-Text.</translation>
        </message>
        <message>
            <source>Seconds since 1970, or ISO text. Digits are sent as a number; in quotes, as text.</source>
            <translation>Sekunden seit 1970 oder ISO-Text. Ziffern werden als Zahl gesendet; in Anführungszeichen als Text.</translation>
        </message>
        <message>
            <source>Seconds.</source>
            <translation>Sekunden.</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Sends the events as they stand to the chosen connection. Problems of the kind “refused” are asked about first, and so is a live workspace. The answer shows under Response, and the send is kept under History.</source>
            <translation>Sendet die Events, wie sie dastehen, an die gewählte Verbindung. Bei Problemen der Art „abgelehnt“ und bei einem Live-Workspace wird vorher gefragt. Die Antwort steht unter Antwort, die Sendung bleibt unter Verlauf.</translation>
        </message>
        <message>
            <source>Shows the templates whose name holds what is typed.</source>
            <translation>Zeigt die Vorlagen, deren Name das Eingegebene enthält.</translation>
        </message>
        <message>
            <source>Space ticks a request.</source>
            <translation>Die Leertaste hakt eine Anfrage an.</translation>
        </message>
        <message>
            <source>Stored as</source>
            <translation>Gespeichert als</translation>
        </message>
        <message>
            <source>TV system</source>
            <translation>TV-System</translation>
        </message>
        <message>
            <source>Tab goes from field to field. Enter does what the marked button says, Esc closes the window.</source>
            <translation>Tab führt von Feld zu Feld. Enter tut, was auf der hervorgehobenen Schaltfläche steht, Esc schließt das Fenster.</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Test environment</source>
            <translation>Testumgebung</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Verbindung testen</translation>
        </message>
        <message>
            <source>Test users</source>
            <translation>Testnutzer</translation>
        </message>
        <message>
            <source>Text of at least two characters. Words that stand for “nobody”, such as null, guest, unknown or 0, are refused.</source>
            <translation>Text mit mindestens zwei Zeichen. Wörter, die für „niemand“ stehen, etwa null, guest, unknown oder 0, werden abgelehnt.</translation>
        </message>
        <message>
            <source>Text of up to 200 characters; the rest is cut off. Names that begin with moe_ are MoEngage's own.</source>
            <translation>Text bis 200 Zeichen; der Rest wird abgeschnitten. Namen, die mit moe_ beginnen, gehören MoEngage.</translation>
        </message>
        <message>
            <source>Text of up to 200 characters; the rest is cut off. The naming guide asks for at least 5 characters, and no signs such as $ &amp; / or emoji.</source>
            <translation>Text bis 200 Zeichen; der Rest wird abgeschnitten. Der Namensleitfaden verlangt mindestens 5 Zeichen und keine Zeichen wie $ &amp; / oder Emojis.</translation>
        </message>
        <message>
            <source>Text, Number, Yes/No, Date, List, Object or Nothing. Nothing (null) is not stored at all.</source>
            <translation>Text, Zahl, Ja/Nein, Datum, Liste, Objekt oder Nichts. Nichts (null) wird gar nicht gespeichert.</translation>
        </message>
        <message>
            <source>Text, a number, or yes or no, as the type beside it says.</source>
            <translation>Text, eine Zahl oder ja oder nein, wie der Typ daneben sagt.</translation>
        </message>
        <message>
            <source>Text, even where it looks like a number.</source>
            <translation>Text, auch wenn es wie eine Zahl aussieht.</translation>
        </message>
        <message>
            <source>Text.</source>
            <translation>Text.</translation>
        </message>
        <message>
            <source>Text: 512 characters are kept, and of a longer link nothing. Dates: 2020-05-31, or 2020-05-31T16:33:35Z; any other way of writing is stored as text. Lists: 50 values of one type. Objects: two levels, 100 keys, 25 KB.</source>
            <translation>Text: 512 Zeichen bleiben, von einem längeren Link nichts. Datum: 2020-05-31 oder 2020-05-31T16:33:35Z; jede andere Schreibweise wird als Text gespeichert. Listen: 50 Werte eines Typs. Objekte: zwei Ebenen, 100 Namen, 25 KB.</translation>
        </message>
        <message>
            <source>Text; it is sent in the address.</source>
            <translation>Text; er wird in der Adresse gesendet.</translation>
        </message>
        <message>
            <source>The clock in the time zone beside it. F4 opens a calendar; Now sets this moment. What you type here stays as it reads when you choose the zone afterwards: 20:49 and then Asia/Kolkata is 20:49 in Kolkata. A time from the document, or from Now, is a moment: another zone shows it on another clock.</source>
            <translation>Die Uhr in der Zeitzone daneben. F4 öffnet einen Kalender; Jetzt setzt diesen Moment. Was Sie hier eintippen, bleibt stehen, wenn Sie danach die Zeitzone wählen: 20:49 und dann Asia/Kolkata ist 20:49 in Kolkata. Eine Zeit aus dem Dokument oder von Jetzt ist ein Moment: Eine andere Zeitzone zeigt ihn auf einer anderen Uhr.</translation>
        </message>
        <message>
            <source>The dashboard's own address can be pasted for the data center. The other two stand under Settings, Account, APIs.</source>
            <translation>Als Rechenzentrum geht auch die ganze Adresse des Dashboards. Die anderen beiden stehen unter Settings, Account, APIs.</translation>
        </message>
        <message>
            <source>The device that the event happened on. Leave it out where you don't know: MoEngage then takes the customer ID in its place.</source>
            <translation>Das Gerät, auf dem das Event geschah. Lassen Sie es weg, wenn Sie es nicht wissen: MoEngage nimmt dann die Kunden-ID.</translation>
        </message>
        <message>
            <source>The event has placeholders. What you enter here is put in their places, for this send. An empty field takes the default.</source>
            <translation>Das Event hat Platzhalter. Was hier steht, kommt für diese Sendung an ihre Stelle. Ein leeres Feld nimmt den Standardwert.</translation>
        </message>
        <message>
            <source>The events of this user that are sent together: one request may hold several. Each counts on its own against the limit of 30,000 events a minute of a workspace. The whole request may have 128 KB.</source>
            <translation>Die Events dieses Nutzers, die zusammen gesendet werden: Eine Anfrage kann mehrere enthalten. Jedes zählt für sich zur Grenze von 30.000 Events in der Minute je Workspace. Die ganze Anfrage darf 128 KB groß sein.</translation>
        </message>
        <message>
            <source>The exact request that Send would make: address, headers and every byte of the body, variables filled in. The key shows as dots.</source>
            <translation>Die genaue Anfrage, die Senden stellen würde: Adresse, Header und jedes Byte des Body, mit gefüllten Variablen. Der Schlüssel erscheint als Punkte.</translation>
        </message>
        <message>
            <source>The field current_time as it is sent. A time without a zone is read as UTC; an offset in it is applied.</source>
            <translation>Das Feld current_time, wie es gesendet wird. Eine Zeit ohne Zone wird als UTC gelesen; ein Versatz darin wird angewendet.</translation>
        </message>
        <message>
            <source>The field user_time as it is sent: what the user's clock showed. A zone in it is ignored.</source>
            <translation>Das Feld user_time, wie es gesendet wird: was die Uhr des Nutzers zeigte. Eine Zone darin wird nicht beachtet.</translation>
        </message>
        <message>
            <source>The id of your workspace. In the dashboard: Settings, Account, APIs. With _DEBUG at its end events go to the workspace's test environment.</source>
            <translation>Die ID Ihres Workspace. Im Dashboard: Settings, Account, APIs. Mit _DEBUG am Ende gehen Events an die Testumgebung des Workspace.</translation>
        </message>
        <message>
            <source>The internet address of the end user, where your server speaks for them. May be left empty.</source>
            <translation>Die Internetadresse des Endnutzers, wenn Ihr Server für ihn spricht. Darf leer bleiben.</translation>
        </message>
        <message>
            <source>The key of the tile “Data” in the dashboard under Settings, Account, APIs. Test and live have keys of their own. It is kept in the system's keyring and never shown again; it stands in no file, history or export.</source>
            <translation>Der Schlüssel der Kachel „Data“ im Dashboard unter Settings, Account, APIs. Test und Live haben eigene Schlüssel. Er liegt im Schlüsselbund des Systems und wird nie wieder angezeigt; er steht in keiner Datei, keinem Verlauf und keinem Export.</translation>
        </message>
        <message>
            <source>The line below says what comes out: UTC, the user's clock, and the rule by which it is read.</source>
            <translation>Die Zeile darunter sagt, was sich ergibt: UTC, die Uhr des Nutzers und die Regel, nach der gelesen wird.</translation>
        </message>
        <message>
            <source>The number in your dashboard's address. The whole address of the dashboard can be pasted here.</source>
            <translation>Die Zahl in der Adresse Ihres Dashboards. Die ganze Adresse des Dashboards kann hier eingefügt werden.</translation>
        </message>
        <message>
            <source>The path of a PEM file.</source>
            <translation>Der Pfad einer PEM-Datei.</translation>
        </message>
        <message>
            <source>The place where your workspace is kept. A wrong one answers that the APP_ID is invalid.</source>
            <translation>Der Ort, an dem Ihr Workspace liegt. Ein falscher antwortet, dass die APP_ID ungültig ist.</translation>
        </message>
        <message>
            <source>The project that events belong to, in workspaces with Portfolio switched on. Else leave it empty.</source>
            <translation>Das Projekt, zu dem Events gehören, in Workspaces mit Portfolio. Sonst leer lassen.</translation>
        </message>
        <message>
            <source>The request as text, equal to the form: what is changed here changes there, with one undo for both. While the text is no JSON the form waits, and what is wrong is underlined.</source>
            <translation>Die Anfrage als Text, gleichwertig mit dem Formular: Was hier geändert wird, ändert sich dort, mit einem Rückgängig für beide. Solange der Text kein JSON ist, wartet das Formular, und was falsch ist, wird unterstrichen.</translation>
        </message>
        <message>
            <source>The request_id is what MoEngage's support asks for.</source>
            <translation>Nach der request_id fragt der Support von MoEngage.</translation>
        </message>
        <message>
            <source>The system of the TV. It has a meaning only with the platform TV.</source>
            <translation>Das System des Fernsehers. Es hat nur bei der Plattform TV eine Bedeutung.</translation>
        </message>
        <message>
            <source>The tick adds _DEBUG to the APP_ID.</source>
            <translation>Der Haken hängt _DEBUG an die APP_ID.</translation>
        </message>
        <message>
            <source>The tick leaves out what differs each time, such as times and ids.</source>
            <translation>Der Haken lässt weg, was jedes Mal anders ist, etwa Zeiten und IDs.</translation>
        </message>
        <message>
            <source>The user to whom the events belong, as your other systems call them. MoEngage finds the user by it, or creates a new one. Every request needs it, unless user identifiers are given.</source>
            <translation>Der Nutzer, zu dem die Events gehören, wie Ihre anderen Systeme ihn nennen. MoEngage findet ihn darüber oder legt einen neuen an. Jede Anfrage braucht sie, wenn keine Nutzerkennungen angegeben sind.</translation>
        </message>
        <message>
            <source>The user's local time minus UTC. Without it the time zone of the user's profile counts, and without that the workspace's.</source>
            <translation>Die Ortszeit des Nutzers minus UTC. Ohne sie zählt die Zeitzone im Profil des Nutzers und ohne diese die des Workspace.</translation>
        </message>
        <message>
            <source>The version of your app in which the event happened. May be left out.</source>
            <translation>Die Version Ihrer App, in der das Event geschah. Darf fehlen.</translation>
        </message>
        <message>
            <source>The way out of your company's network: none, the one of the system, or one that you name.</source>
            <translation>Der Weg aus dem Netzwerk Ihrer Firma: keiner, der des Systems oder einer, den Sie nennen.</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Dieses Fenster</translation>
        </message>
        <message>
            <source>Three things from your dashboard: where the workspace is kept, its APP_ID, and its key. “Test and add” asks MoEngage whether they belong together; no event is sent.</source>
            <translation>Drei Dinge aus dem Dashboard: wo der Workspace liegt, seine APP_ID und sein Schlüssel. „Testen und hinzufügen“ fragt MoEngage, ob sie zusammengehören; es wird kein Event gesendet.</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>Zeitlimit</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Two braces around the name.</source>
            <translation>Je zwei geschweifte Klammern um den Namen.</translation>
        </message>
        <message>
            <source>Type of a value</source>
            <translation>Typ eines Werts</translation>
        </message>
        <message>
            <source>Type some letters of what you look for, or a key such as F8.</source>
            <translation>Geben Sie einige Buchstaben des Gesuchten ein, oder eine Taste wie F8.</translation>
        </message>
        <message>
            <source>UTC time as typed</source>
            <translation>UTC-Zeit, wie eingegeben</translation>
        </message>
        <message>
            <source>UTC time goes into current_time. The user's clock, as it hung on their wall, goes into user_time. With an offset MoEngage works out the other one.</source>
            <translation>UTC-Zeit kommt in current_time. Die Uhr des Nutzers, wie sie an seiner Wand hing, kommt in user_time. Mit einem Versatz rechnet MoEngage das jeweils andere aus.</translation>
        </message>
        <message>
            <source>Up to 100 for each event. Ins adds one, Alt+Ins adds inside an object or list, Ctrl+D copies, Alt+Up and Alt+Down move, Alt+Right moves into the object or list above, Alt+Left out of it, Ctrl+Space switches off without deleting. Enter goes to the next cell.</source>
            <translation>Bis zu 100 je Event. Einfg fügt eines hinzu, Alt+Einfg in einem Objekt oder einer Liste, Strg+D kopiert, Alt+Auf und Alt+Ab verschieben, Alt+Rechts schiebt ins Objekt oder in die Liste darüber, Alt+Links heraus, Strg+Leertaste schaltet aus, ohne zu löschen. Enter geht zur nächsten Zelle.</translation>
        </message>
        <message>
            <source>User identifiers</source>
            <translation>Nutzerkennungen</translation>
        </message>
        <message>
            <source>User's clock as typed</source>
            <translation>Uhr des Nutzers, wie eingegeben</translation>
        </message>
        <message>
            <source>Value of an attribute</source>
            <translation>Wert eines Attributs</translation>
        </message>
        <message>
            <source>Values for this send</source>
            <translation>Werte für diese Sendung</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variablen</translation>
        </message>
        <message>
            <source>What MoEngage answered to the last send, or to the one chosen in the history, and what to do about it. “Accepted” is not yet “processed”: values may still be dropped or cut.</source>
            <translation>Was MoEngage auf die letzte oder die im Verlauf ausgewählte Sendung geantwortet hat und was zu tun ist. „Angenommen“ heißt noch nicht „verarbeitet“: Werte können noch verworfen oder gekürzt werden.</translation>
        </message>
        <message>
            <source>What MoEngage should know about the event: price, product, date of departure. Segments filter by them, and messages can show them. The last column says as what each value is stored.</source>
            <translation>Was MoEngage über das Event wissen soll: Preis, Produkt, Abreisedatum. Segmente filtern danach, und Nachrichten können es zeigen. Die letzte Spalte sagt, als was jeder Wert gespeichert wird.</translation>
        </message>
        <message>
            <source>What MoEngage will really store of each event, value by value. It answers “accepted” and then drops, cuts or retypes values; here you see it before you send.</source>
            <translation>Was MoEngage von jedem Event wirklich speichert, Wert für Wert. Es antwortet „angenommen“ und verwirft, kürzt oder ändert Werte dann; hier sehen Sie es vor dem Senden.</translation>
        </message>
        <message>
            <source>What MoEngage would refuse, what it would change without a word, and what is probably not meant. Checked while you type, without sending.</source>
            <translation>Was MoEngage ablehnen würde, was es ohne ein Wort ändern würde und was wahrscheinlich nicht gemeint ist. Geprüft, während Sie tippen, ohne zu senden.</translation>
        </message>
        <message>
            <source>What happened, and where there is a way back or on, a button for it. It never stands in the way of your work.</source>
            <translation>Was geschehen ist und, wo es einen Weg zurück oder weiter gibt, ein Knopf dafür. Ihrer Arbeit steht es nie im Weg.</translation>
        </message>
        <message>
            <source>What happened. Campaigns, segments and reports call the event by this name, so it must be the same each time, to the letter. A workspace can have 512 event names.</source>
            <translation>Was geschehen ist. Kampagnen, Segmente und Berichte nennen das Event bei diesem Namen, er muss also jedes Mal derselbe sein, bis auf den Buchstaben. Ein Workspace kann 512 Event-Namen haben.</translation>
        </message>
        <message>
            <source>What is different between two sends, or between a send and the event as it stands, value by value. Below it the whole texts, side by side.</source>
            <translation>Was sich zwischen zwei Sendungen unterscheidet, oder zwischen einer Sendung und dem Event, wie es jetzt ist, Wert für Wert. Darunter die ganzen Texte nebeneinander.</translation>
        </message>
        <message>
            <source>What is stored of it stands at the right. A value whose whole text is {{name}} is a variable, and is filled in when the event is sent.</source>
            <translation>Was davon gespeichert wird, steht rechts. Ein Wert, dessen ganzer Text {{name}} ist, ist eine Variable und wird beim Senden gefüllt.</translation>
        </message>
        <message>
            <source>What the sandbox received, request by request: a proof of what really leaves the program. Other programs can send to its address too.</source>
            <translation>Was die Sandbox empfangen hat, Anfrage für Anfrage: ein Beweis dessen, was das Programm wirklich verlässt. Auch andere Programme können an ihre Adresse senden.</translation>
        </message>
        <message>
            <source>What the template is called in the list, and its file in your templates folder.</source>
            <translation>Wie die Vorlage in der Liste heißt, und ihre Datei im Vorlagenordner.</translation>
        </message>
        <message>
            <source>What the value is called in MoEngage. The same name must mean the same thing, and have the same type, in each send.</source>
            <translation>Wie der Wert in MoEngage heißt. Derselbe Name muss in jeder Sendung dasselbe bedeuten und denselben Typ haben.</translation>
        </message>
        <message>
            <source>What this template is for</source>
            <translation>Wofür diese Vorlage da ist</translation>
        </message>
        <message>
            <source>What was found in the text or file, before anything is changed. Choose the requests that you want, then open one as a draft or save them as templates. Keys never get into a template.</source>
            <translation>Was in Text oder Datei gefunden wurde, bevor sich etwas ändert. Wählen Sie die gewünschten Anfragen, dann öffnen Sie eine als Entwurf oder speichern alle als Vorlagen. Schlüssel kommen nie in eine Vorlage.</translation>
        </message>
        <message>
            <source>What you call it. It stands in the list of connections, in the history, and in the question before something goes to a live workspace.</source>
            <translation>Der eigene Name dafür. Er steht in der Liste der Verbindungen, im Verlauf und in der Frage, bevor etwas an einen Live-Workspace geht.</translation>
        </message>
        <message>
            <source>When the event happened</source>
            <translation>Wann das Event geschah</translation>
        </message>
        <message>
            <source>Where a proxy of your company opens encrypted connections, its certificate must be known. Choose the file that your administrators give you. Checking certificates can't be switched off.</source>
            <translation>Wenn ein Proxy Ihrer Firma verschlüsselte Verbindungen öffnet, muss sein Zertifikat bekannt sein. Wählen Sie die Datei, die Ihre Administratoren Ihnen geben. Die Prüfung von Zertifikaten lässt sich nicht abschalten.</translation>
        </message>
        <message>
            <source>Where events go. The sandbox is a stand-in for MoEngage on this machine: nothing leaves it, and it answers as MoEngage would. Edit the fields beside it to add a workspace of yours.</source>
            <translation>Wohin die Events gehen. Die Sandbox ersetzt MoEngage auf diesem Rechner: Nichts verlässt ihn, und sie antwortet wie MoEngage. Bearbeiten Sie die Felder daneben, um einen eigenen Workspace hinzuzufügen.</translation>
        </message>
        <message>
            <source>Where it stands in the list. A name that is new makes a new folder.</source>
            <translation>Wo sie in der Liste steht. Ein neuer Name legt einen neuen Ordner an.</translation>
        </message>
        <message>
            <source>Where the event happened. Leave it out, or choose unknown, where you are not certain: with a wrong platform push and in-app campaigns miss the user.</source>
            <translation>Wo das Event geschah. Lassen Sie es weg oder wählen Sie unknown, wenn Sie nicht sicher sind: Bei falscher Plattform verfehlen Push- und In-App-Kampagnen den Nutzer.</translation>
        </message>
        <message>
            <source>Where the user is. A name sets the offset of that zone at that date, summer time included. It is the offset that is sent; MoEngage never sees the name. A clock time that you have just typed stays as it reads; any other time stays the same moment.</source>
            <translation>Wo der Nutzer ist. Ein Name setzt den Versatz dieser Zone an diesem Datum, samt Sommerzeit. Gesendet wird der Versatz; den Namen sieht MoEngage nie. Eine eben eingetippte Uhrzeit bleibt stehen; jede andere Zeit bleibt derselbe Moment.</translation>
        </message>
        <message>
            <source>Which clock is sent</source>
            <translation>Welche Uhr gesendet wird</translation>
        </message>
        <message>
            <source>Whole numbers. An empty field is no limit.</source>
            <translation>Ganze Zahlen. Ein leeres Feld heißt: keine Grenze.</translation>
        </message>
        <message>
            <source>Words find text anywhere in a send: names, addresses, notes, what was sent and answered. Words with a colon narrow it down. All of them must hold; - before one turns it round.</source>
            <translation>Wörter finden Text überall in einer Sendung: Namen, Adressen, Notizen, Gesendetes und Antworten. Wörter mit Doppelpunkt grenzen ein. Alle müssen zutreffen; - davor kehrt eines um.</translation>
        </message>
        <message>
            <source>X-Forwarded-For</source>
            <translation>X-Forwarded-For</translation>
        </message>
        <message>
            <source>Year, month, day, then the clock time. {{$now-2h}} and other variables may stand here as well.</source>
            <translation>Jahr, Monat, Tag, dann die Uhrzeit. Auch {{$now-2h}} und andere Variablen können hier stehen.</translation>
        </message>
        <message>
            <source>http:// or https://, its name, a colon and its port.</source>
            <translation>http:// oder https://, sein Name, ein Doppelpunkt und sein Port.</translation>
        </message>
        <message>
            <source>status: event: user: connection: env: outcome: after: before: on: note: is:</source>
            <translation>status: event: user: connection: env: outcome: after: before: on: note: is:</translation>
        </message>
        <message>
            <source>“Next” makes the sandbox answer with an error, late, or not at all, once, to see how a client bears it.</source>
            <translation>„Nächste“ lässt die Sandbox einmal mit einem Fehler, verspätet oder gar nicht antworten, um zu sehen, wie ein Client damit umgeht.</translation>
        </message>
    </context>
    <context>
        <name>FieldHelpDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
    </context>
    <context>
        <name>Fixes</name>
        <message>
            <source>Add the zone's offset</source>
            <translation>Versatz der Zone ergänzen</translation>
        </message>
        <message>
            <source>Correct the spelling</source>
            <translation>Schreibweise korrigieren</translation>
        </message>
        <message>
            <source>Cut it to 512 characters</source>
            <translation>Auf 512 Zeichen kürzen</translation>
        </message>
        <message>
            <source>Cut the name to 200 characters</source>
            <translation>Namen auf 200 Zeichen kürzen</translation>
        </message>
        <message>
            <source>Keep only the last</source>
            <translation>Nur den letzten behalten</translation>
        </message>
        <message>
            <source>Make it a number</source>
            <translation>Zu Zahl machen</translation>
        </message>
        <message>
            <source>Make it text</source>
            <translation>Zu Text machen</translation>
        </message>
        <message>
            <source>Make it yes/no</source>
            <translation>Zu Ja/Nein machen</translation>
        </message>
        <message>
            <source>Move it into the attributes</source>
            <translation>Zu den Attributen</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Trim the name</source>
            <translation>Namen bereinigen</translation>
        </message>
        <message>
            <source>Use seconds</source>
            <translation>Sekunden verwenden</translation>
        </message>
        <message>
            <source>Write the known name</source>
            <translation>Bekannten Namen schreiben</translation>
        </message>
        <message>
            <source>Write {value}</source>
            <translation>{value} schreiben</translation>
        </message>
        <message>
            <source>Write {value}, read as UTC</source>
            <translation>{value} schreiben, als UTC gelesen</translation>
        </message>
        <message>
            <source>Write “event”</source>
            <translation>„event“ schreiben</translation>
        </message>
    </context>
    <context>
        <name>GoDesk</name>
        <message>
            <source>Attributes</source>
            <translation>Attribute</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Go to {place}</source>
            <translation>Gehe zu {place}</translation>
        </message>
        <message>
            <source>Next event</source>
            <translation>Nächstes Event</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <source>Previous event</source>
            <translation>Voriges Event</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Voriger Bereich</translation>
        </message>
        <message>
            <source>Search the history</source>
            <translation>Verlauf durchsuchen</translation>
        </message>
        <message>
            <source>Search the templates</source>
            <translation>Vorlagen durchsuchen</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>A sample event is loaded. Change what you like: Problems says what MoEngage would refuse, Stored as what it would keep.</source>
            <translation>Ein Beispiel-Event ist geladen. Ändern Sie, was Sie wollen: Unter Probleme steht, was MoEngage ablehnen würde, unter Gespeichert als, was es behalten würde.</translation>
        </message>
        <message>
            <source>Close the guide</source>
            <translation>Anleitung schließen</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>Verstanden</translation>
        </message>
        <message>
            <source>How to begin</source>
            <translation>So fangen Sie an</translation>
        </message>
        <message>
            <source>Press Send, or Ctrl+Enter. The answer shows here, and stays under History.</source>
            <translation>Klicken Sie auf Senden, oder drücken Sie Strg+Enter. Die Antwort erscheint hier und bleibt unter Verlauf.</translation>
        </message>
        <message>
            <source>The sandbox is chosen: a stand-in for MoEngage on this machine. Nothing leaves it.</source>
            <translation>Die Sandbox ist gewählt: ein Ersatz für MoEngage auf diesem Rechner. Nichts verlässt ihn.</translation>
        </message>
    </context>
    <context>
        <name>HelpPane</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to the field</source>
            <translation>Zurück zum Feld</translation>
        </message>
        <message>
            <source>Changed silently</source>
            <translation>Still geändert</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>Example: instead of</source>
            <translation>Beispiel: statt</translation>
        </message>
        <message>
            <source>Example: write</source>
            <translation>Beispiel: schreiben Sie</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Gut zu wissen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>How it is written</source>
            <translation>Wie es geschrieben wird</translation>
        </message>
        <message>
            <source>Instead of</source>
            <translation>Statt</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Quelle: {source}</translation>
        </message>
        <message>
            <source>Source: {source} · Rule: {rule}</source>
            <translation>Quelle: {source} · Regel: {rule}</translation>
        </message>
        <message>
            <source>Suspicious</source>
            <translation>Auffällig</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schreiben Sie</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>(no event name)</source>
            <translation>(kein Event-Name)</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation>Ausgang unbekannt</translation>
        </message>
        <message>
            <source>Redirected</source>
            <translation>Umgeleitet</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet…</translation>
        </message>
        <message>
            <source>Server error</source>
            <translation>Serverfehler</translation>
        </message>
        <message>
            <source>Today {time}</source>
            <translation>Heute {time}</translation>
        </message>
        <message>
            <source>Unsaved connection</source>
            <translation>Nicht gespeicherte Verbindung</translation>
        </message>
        <message>
            <source>Yesterday {time}</source>
            <translation>Gestern {time}</translation>
        </message>
        <message>
            <source>no customer ID</source>
            <translation>keine Kunden-ID</translation>
        </message>
        <message>
            <source>starred</source>
            <translation>mit Stern</translation>
        </message>
        <message>
            <source>{time} ms</source>
            <translation>{time} ms</translation>
        </message>
        <message>
            <source>{time} s</source>
            <translation>{time} s</translation>
        </message>
        <message>
            <source>{user} and {count} more</source>
            <translation>{user} und {count} weitere</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <source>Compare the two</source>
            <translation>Beide vergleichen</translation>
        </message>
        <message>
            <source>Compare with the draft</source>
            <translation>Mit dem Entwurf vergleichen</translation>
        </message>
        <message>
            <source>Copy as cURL</source>
            <translation>Als cURL kopieren</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Everything about these sends in one file for a ticket, without the API key.</source>
            <translation>Alles zu diesen Sendungen in einer Datei für ein Ticket, ohne den API-Schlüssel.</translation>
        </message>
        <message>
            <source>Keep what was sent among your templates. The open draft stays as it is.</source>
            <translation>Das Gesendete als Vorlage behalten. Der offene Entwurf bleibt, wie er ist.</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Notiz…</translation>
        </message>
        <message>
            <source>Open as a new draft</source>
            <translation>Als neuen Entwurf öffnen</translation>
        </message>
        <message>
            <source>Save a support bundle…</source>
            <translation>Support-Paket speichern…</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>Als Vorlage speichern…</translation>
        </message>
        <message>
            <source>Send again as it was</source>
            <translation>Unverändert erneut senden</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Stern</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>Schlagwörter…</translation>
        </message>
    </context>
    <context>
        <name>HistoryDesk</name>
        <message>
            <source>Sent event</source>
            <translation>Gesendetes Event</translation>
        </message>
        <message>
            <source>“{path}” is in your templates now.</source>
            <translation>„{path}“ ist jetzt bei den Vorlagen.</translation>
        </message>
    </context>
    <context>
        <name>HistoryFilterButton</name>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Filter the history</source>
            <translation>Verlauf filtern</translation>
        </message>
        <message>
            <source>Live only</source>
            <translation>Nur Live</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Mit Stern</translation>
        </message>
        <message>
            <source>The last 7 days</source>
            <translation>Die letzten 7 Tage</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>Mit Notiz</translation>
        </message>
        <message>
            <source>Without the sandbox</source>
            <translation>Ohne die Sandbox</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Nutzer</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <source>1 send deleted from the history.</source>
            <translation>1 Sendung aus dem Verlauf gelöscht.</translation>
        </message>
        <message>
            <source>A note of your own on this send. Searched as well.</source>
            <translation>Ihre eigene Notiz zu dieser Sendung. Sie wird mit durchsucht.</translation>
        </message>
        <message>
            <source>History of sends</source>
            <translation>Verlauf der Sendungen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note on the chosen send</source>
            <translation>Notiz zur ausgewählten Sendung</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer letters, or another filter.</source>
            <translation>Nichts gefunden. Versuchen Sie es mit weniger Buchstaben oder einem anderen Filter.</translation>
        </message>
        <message>
            <source>Nothing sent yet. Press Send (Ctrl+Enter): each send is kept here, with its answer.</source>
            <translation>Noch nichts gesendet. Klicken Sie auf Senden (Strg+Enter): Jede Sendung wird hier mit ihrer Antwort aufbewahrt.</translation>
        </message>
        <message>
            <source>{count} sends deleted from the history.</source>
            <translation>{count} Sendungen aus dem Verlauf gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>HistoryQuery</name>
        <message>
            <source>an event of this name; * stands for anything: event:Flight*</source>
            <translation>ein Event dieses Namens; * steht für Beliebiges: event:Flight*</translation>
        </message>
        <message>
            <source>marked with this tag; * stands for anything</source>
            <translation>mit diesem Tag versehen; * steht für Beliebiges</translation>
        </message>
        <message>
            <source>not this; a minus may stand before every term</source>
            <translation>dies nicht; ein Minus darf vor jedem Ausdruck stehen</translation>
        </message>
        <message>
            <source>one of answered, not_sent, unknown, cancelled, sending</source>
            <translation>eines von answered, not_sent, unknown, cancelled, sending</translation>
        </message>
        <message>
            <source>one of live, test, sandbox</source>
            <translation>eines von live, test, sandbox</translation>
        </message>
        <message>
            <source>one of starred, noted, tagged, live, test, sandbox</source>
            <translation>eines von starred, noted, tagged, live, test, sandbox</translation>
        </message>
        <message>
            <source>sent before this day or time began</source>
            <translation>vor diesem Tag oder dieser Uhrzeit gesendet</translation>
        </message>
        <message>
            <source>sent on this day</source>
            <translation>an diesem Tag gesendet</translation>
        </message>
        <message>
            <source>sent on this day or later; also a time, today, yesterday, 7d, 12h</source>
            <translation>an diesem Tag oder später gesendet; auch eine Uhrzeit, today, yesterday, 7d, 12h</translation>
        </message>
        <message>
            <source>sent through this connection; * stands for anything</source>
            <translation>über diese Verbindung gesendet; * steht für Beliebiges</translation>
        </message>
        <message>
            <source>the answer's status; none for no answer</source>
            <translation>der Status der Antwort; none für keine Antwort</translation>
        </message>
        <message>
            <source>the customer id has this in it</source>
            <translation>die Kunden-ID enthält dies</translation>
        </message>
        <message>
            <source>the note, or the template's name, has this in it</source>
            <translation>die Notiz oder der Name der Vorlage enthält dies</translation>
        </message>
        <message>
            <source>the text anywhere in a send: what was sent and answered, names, notes, tags</source>
            <translation>der Text irgendwo in einer Sendung: Gesendetes und Antworten, Namen, Notizen, Tags</translation>
        </message>
        <message>
            <source>words that follow each other</source>
            <translation>Wörter, die aufeinander folgen</translation>
        </message>
    </context>
    <context>
        <name>HistorySearch</name>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Error in the search</source>
            <translation>Fehler in der Suche</translation>
        </message>
        <message>
            <source>Search the history</source>
            <translation>Verlauf durchsuchen</translation>
        </message>
        <message>
            <source>Search, or status:4xx user:john</source>
            <translation>Suchen, oder status:4xx user:john</translation>
        </message>
    </context>
    <context>
        <name>HistoryStorageDialog</name>
        <message>
            <source>Everything is kept, unless you set a limit here. Starred sends always stay. What a limit takes away does not come back.</source>
            <translation>Alles bleibt erhalten, wenn Sie hier keine Grenze setzen. Sendungen mit Stern bleiben immer. Was eine Grenze entfernt, kommt nicht zurück.</translation>
        </message>
        <message>
            <source>Free space</source>
            <translation>Freier Platz</translation>
        </message>
        <message>
            <source>History storage</source>
            <translation>Speicher des Verlaufs</translation>
        </message>
        <message>
            <source>Keep for &amp;days</source>
            <translation>&amp;Tage aufbewahren</translation>
        </message>
        <message>
            <source>Keep for days</source>
            <translation>Tage aufbewahren</translation>
        </message>
        <message>
            <source>Keep this many &amp;megabytes</source>
            <translation>So viele &amp;Megabyte aufbewahren</translation>
        </message>
        <message>
            <source>Keep this many &amp;sends</source>
            <translation>So viele &amp;Sendungen aufbewahren</translation>
        </message>
        <message>
            <source>Keep this many megabytes</source>
            <translation>So viele Megabyte aufbewahren</translation>
        </message>
        <message>
            <source>Keep this many sends</source>
            <translation>So viele Sendungen aufbewahren</translation>
        </message>
        <message>
            <source>Make the file sma&amp;ller</source>
            <translation>Datei verk&amp;leinern</translation>
        </message>
        <message>
            <source>Making the file smaller</source>
            <translation>Die Datei wird verkleinert</translation>
        </message>
        <message>
            <source>Space taken</source>
            <translation>Belegter Platz</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Takes seconds, and room on the disk for two copies meanwhile. A send calls it off.</source>
            <translation>Dauert Sekunden und braucht solange Platz für zwei Kopien. Eine Sendung bricht es ab.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>keine Grenze</translation>
        </message>
        <message>
            <source>{free} of it are free, and go back to the disk little by little.</source>
            <translation>{free} davon sind frei und werden nach und nach zurückgegeben.</translation>
        </message>
        <message>
            <source>{free} of it are free: later sends fill them, but this file does not shrink by itself.</source>
            <translation>{free} davon sind frei: Spätere Sendungen füllen sie, aber diese Datei wird nicht von selbst kleiner.</translation>
        </message>
        <message>
            <source>{free} of it are free: later sends fill them.</source>
            <translation>{free} davon sind frei: Spätere Sendungen füllen sie.</translation>
        </message>
        <message>
            <source>{size} for 1 send</source>
            <translation>{size} für 1 Sendung</translation>
        </message>
        <message>
            <source>{size} for up to {count} sends</source>
            <translation>{size} für bis zu {count} Sendungen</translation>
        </message>
        <message>
            <source>{size}, no sends yet</source>
            <translation>{size}, noch keine Sendungen</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>1 folder</source>
            <translation>1 Ordner</translation>
        </message>
        <message>
            <source>1 request</source>
            <translation>1 Anfrage</translation>
        </message>
        <message>
            <source>A HAR archive</source>
            <translation>Ein HAR-Archiv</translation>
        </message>
        <message>
            <source>A Postman collection</source>
            <translation>Eine Postman-Sammlung</translation>
        </message>
        <message>
            <source>A PowerShell script</source>
            <translation>Ein PowerShell-Skript</translation>
        </message>
        <message>
            <source>A Python script</source>
            <translation>Ein Python-Skript</translation>
        </message>
        <message>
            <source>A cURL command</source>
            <translation>Ein cURL-Befehl</translation>
        </message>
        <message>
            <source>A fetch call (JavaScript)</source>
            <translation>Ein fetch-Aufruf (JavaScript)</translation>
        </message>
        <message>
            <source>A part of a request, made whole</source>
            <translation>Ein Teil einer Anfrage, vervollständigt</translation>
        </message>
        <message>
            <source>A request body</source>
            <translation>Ein Body einer Anfrage</translation>
        </message>
        <message>
            <source>A table: one event a row</source>
            <translation>Eine Tabelle: ein Event je Zeile</translation>
        </message>
        <message>
            <source>A wget command</source>
            <translation>Ein wget-Befehl</translation>
        </message>
        <message>
            <source>An HTTPie command</source>
            <translation>Ein HTTPie-Befehl</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Folder of the templates</source>
            <translation>Ordner der Vorlagen</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <source>Keep the API key</source>
            <translation>API-Schlüssel behalten</translation>
        </message>
        <message>
            <source>Keep the connection</source>
            <translation>Verbindung behalten</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message>
            <source>Name of the connection</source>
            <translation>Name der Verbindung</translation>
        </message>
        <message>
            <source>Open as a draft</source>
            <translation>Als Entwurf öffnen</translation>
        </message>
        <message>
            <source>Open “{name}”</source>
            <translation>„{name}“ öffnen</translation>
        </message>
        <message>
            <source>Requests that were found</source>
            <translation>Gefundene Anfragen</translation>
        </message>
        <message>
            <source>Save as a template</source>
            <translation>Als Vorlage speichern</translation>
        </message>
        <message>
            <source>Save as templates</source>
            <translation>Als Vorlagen speichern</translation>
        </message>
        <message>
            <source>Save the connection, and choose it:</source>
            <translation>Verbindung speichern und wählen:</translation>
        </message>
        <message>
            <source>Save {count} as templates</source>
            <translation>{count} als Vorlagen speichern</translation>
        </message>
        <message>
            <source>The request that is chosen</source>
            <translation>Die ausgewählte Anfrage</translation>
        </message>
        <message>
            <source>What was left out</source>
            <translation>Was weggelassen wurde</translation>
        </message>
        <message>
            <source>in</source>
            <translation>in</translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>kein Ordner</translation>
        </message>
        <message>
            <source>{connection}. The API key in it goes to the system's keyring. Without the tick it is forgotten.</source>
            <translation>{connection}. Der API-Schlüssel darin kommt in den Schlüsselbund des Systems. Ohne Häkchen wird er vergessen.</translation>
        </message>
        <message>
            <source>{count} folders</source>
            <translation>{count} Ordner</translation>
        </message>
        <message>
            <source>{count} requests</source>
            <translation>{count} Anfragen</translation>
        </message>
    </context>
    <context>
        <name>ImportModel</name>
        <message>
            <source>1 event</source>
            <translation>1 Event</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <source>changed silently</source>
            <translation>still geändert</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>suspicious</source>
            <translation>auffällig</translation>
        </message>
        <message>
            <source>{count} events</source>
            <translation>{count} Events</translation>
        </message>
        <message>
            <source>…</source>
            <translation>…</translation>
        </message>
    </context>
    <context>
        <name>ImportReader</name>
        <message>
            <source>Python could not be started to read so long a text.</source>
            <translation>Python ließ sich nicht starten, um einen so langen Text zu lesen.</translation>
        </message>
        <message>
            <source>The text could not be read: it may be too long for this computer.</source>
            <translation>Der Text ließ sich nicht lesen: Vielleicht ist er zu lang für diesen Rechner.</translation>
        </message>
    </context>
    <context>
        <name>ImportedConnections</name>
        <message>
            <source>For “{name}”</source>
            <translation>Für „{name}“</translation>
        </message>
        <message>
            <source>{place}, APP_ID {app_id}</source>
            <translation>{place}, APP_ID {app_id}</translation>
        </message>
    </context>
    <context>
        <name>InboxModel</name>
        <message>
            <source>(by identifiers)</source>
            <translation>(über Kennungen)</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Anfrage-ID</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
    </context>
    <context>
        <name>InboxPane</name>
        <message>
            <source>2 seconds late</source>
            <translation>2 Sekunden verspätet</translation>
        </message>
        <message>
            <source>Address of the sandbox</source>
            <translation>Adresse der Sandbox</translation>
        </message>
        <message>
            <source>Answer the next request…</source>
            <translation>Die nächste Anfrage beantworten…</translation>
        </message>
        <message>
            <source>Body that the sandbox received</source>
            <translation>Body, den die Sandbox empfangen hat</translation>
        </message>
        <message>
            <source>Clear the inbox</source>
            <translation>Eingang leeren</translation>
        </message>
        <message>
            <source>Copy the sandbox's address</source>
            <translation>Adresse der Sandbox kopieren</translation>
        </message>
        <message>
            <source>Inbox and body</source>
            <translation>Eingang und Body</translation>
        </message>
        <message>
            <source>Next: as usual</source>
            <translation>Nächste: wie üblich</translation>
        </message>
        <message>
            <source>Next: {what}</source>
            <translation>Nächste: {what}</translation>
        </message>
        <message>
            <source>See how a client bears trouble: choose what goes wrong with the next request, once.</source>
            <translation>Sehen Sie, wie ein Client mit Störungen umgeht: Wählen Sie, was bei der nächsten Anfrage einmal schiefgeht.</translation>
        </message>
        <message>
            <source>The sandbox has received nothing yet. Send an event to it and it shows up here.</source>
            <translation>Die Sandbox hat noch nichts empfangen. Senden Sie ihr ein Event, dann erscheint es hier.</translation>
        </message>
        <message>
            <source>The sandbox starts with the first send to it.</source>
            <translation>Die Sandbox startet mit der ersten Sendung an sie.</translation>
        </message>
        <message>
            <source>What goes wrong with the next request</source>
            <translation>Was bei der nächsten Anfrage schiefgeht</translation>
        </message>
        <message>
            <source>What the sandbox received</source>
            <translation>Was die Sandbox empfangen hat</translation>
        </message>
        <message>
            <source>answer {status}</source>
            <translation>Antwort {status}</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>wie üblich</translation>
        </message>
        <message>
            <source>connection drops</source>
            <translation>Verbindung bricht ab</translation>
        </message>
        <message>
            <source>half: drop the connection within the answer</source>
            <translation>halb: Verbindung mitten in der Antwort abbrechen</translation>
        </message>
        <message>
            <source>not at all: take it, then drop the connection</source>
            <translation>gar nicht: annehmen, dann die Verbindung abbrechen</translation>
        </message>
        <message>
            <source>with 401: wrong APP_ID or key</source>
            <translation>mit 401: APP_ID oder Schlüssel falsch</translation>
        </message>
        <message>
            <source>with 429: too many requests</source>
            <translation>mit 429: zu viele Anfragen</translation>
        </message>
        <message>
            <source>with 500: server error</source>
            <translation>mit 500: Serverfehler</translation>
        </message>
        <message>
            <source>with 503: not available</source>
            <translation>mit 503: nicht verfügbar</translation>
        </message>
        <message>
            <source>{seconds} s late</source>
            <translation>{seconds} s verspätet</translation>
        </message>
        <message>
            <source>{text}, {count} more</source>
            <translation>{text}, {count} weitere</translation>
        </message>
    </context>
    <context>
        <name>InterchangeDesk</name>
        <message>
            <source>1 template saved.</source>
            <translation>1 Vorlage gespeichert.</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Drop to bring in this text</source>
            <translation>Loslassen, um diesen Text hereinzuholen</translation>
        </message>
        <message>
            <source>Drop to bring in {count} files: {names}</source>
            <translation>Loslassen, um {count} Dateien hereinzuholen: {names}</translation>
        </message>
        <message>
            <source>Drop to bring in: {name}</source>
            <translation>Loslassen zum Hereinholen: {name}</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Abgelegt</translation>
        </message>
        <message>
            <source>Events, cURL, fetch, HTTPie, PowerShell, Python, Postman, HAR or a table: shown first, then opened.</source>
            <translation>Events, cURL, fetch, HTTPie, PowerShell, Python, Postman, HAR oder eine Tabelle: erst zeigen, dann öffnen.</translation>
        </message>
        <message>
            <source>From the clipboard</source>
            <translation>Aus der Zwischenablage</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Not saved: what was brought in holds the connection's API key. Open it, and take it out.</source>
            <translation>Nicht gespeichert: Was hereingeholt wurde, enthält den API-Schlüssel der Verbindung. Öffnen Sie es und nehmen Sie ihn heraus.</translation>
        </message>
        <message>
            <source>Nothing to save: these templates are there already.</source>
            <translation>Nichts zu speichern: Diese Vorlagen gibt es schon.</translation>
        </message>
        <message>
            <source>Paste anything…</source>
            <translation>Beliebiges einfügen…</translation>
        </message>
        <message>
            <source>Reading {source}…</source>
            <translation>{source} wird gelesen…</translation>
        </message>
        <message>
            <source>Save the request</source>
            <translation>Anfrage speichern</translation>
        </message>
        <message>
            <source>There is no text in the clipboard. Copy an event, a cURL command or a table first.</source>
            <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst ein Event, einen cURL-Befehl oder eine Tabelle.</translation>
        </message>
        <message>
            <source>What can be imported (*.json *.har *.csv *.tsv *.txt *.md *.sh *.ps1 *.cmd *.bat *.py *.js);;All files (*)</source>
            <translation>Was sich importieren lässt (*.json *.har *.csv *.tsv *.txt *.md *.sh *.ps1 *.cmd *.bat *.py *.js);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>You see first what it is. Nothing is saved or sent by that.</source>
            <translation>Erst wird gezeigt, was es ist. Dabei wird nichts gespeichert oder gesendet.</translation>
        </message>
        <message>
            <source>{count} templates saved.</source>
            <translation>{count} Vorlagen gespeichert.</translation>
        </message>
        <message>
            <source>“{name}” was written. It holds no secret.</source>
            <translation>„{name}“ wurde geschrieben. Es enthält kein Geheimnis.</translation>
        </message>
    </context>
    <context>
        <name>IssueModel</name>
        <message>
            <source>Changed silently</source>
            <translation>Still geändert</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <source>Click, or press Alt+Enter, to put it right</source>
            <translation>Klicken oder Alt+Enter drücken, um es zu beheben</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Beheben</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Quelle: {source}</translation>
        </message>
        <message>
            <source>Suspicious</source>
            <translation>Auffällig</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
    </context>
    <context>
        <name>JsonPane</name>
        <message>
            <source>Back to the last valid state</source>
            <translation>Zurück zum letzten gültigen Stand</translation>
        </message>
        <message>
            <source>Edit the JSON text</source>
            <translation>JSON-Text bearbeiten</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Go to the error</source>
            <translation>Zum Fehler</translation>
        </message>
        <message>
            <source>Indent the whole text anew, one value a line; no value changes</source>
            <translation>Den ganzen Text neu einrücken, ein Wert je Zeile; kein Wert ändert sich</translation>
        </message>
        <message>
            <source>Line {line}, column {column}</source>
            <translation>Zeile {line}, Spalte {column}</translation>
        </message>
        <message>
            <source>Request as JSON</source>
            <translation>Anfrage als JSON</translation>
        </message>
        <message>
            <source>Takes back what was typed since the text was last JSON; undo brings it again</source>
            <translation>Nimmt zurück, was seit dem letzten gültigen JSON eingegeben wurde; Rückgängig holt es wieder</translation>
        </message>
        <message>
            <source>This is not JSON yet, so the form waits. {error}</source>
            <translation>Das ist noch kein JSON, deshalb wartet das Formular. {error}</translation>
        </message>
        <message>
            <source>Tidy up</source>
            <translation>Ordnen</translation>
        </message>
        <message>
            <source>Tidy up the JSON text</source>
            <translation>JSON-Text ordnen</translation>
        </message>
    </context>
    <context>
        <name>LanguageDesk</name>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache (Language)</translation>
        </message>
        <message>
            <source>Restart Moe Console to see it in {language}. Your draft is kept.</source>
            <translation>Starten Sie Moe Console neu, um es auf {language} zu sehen. Ihr Entwurf bleibt erhalten.</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Jetzt neu starten</translation>
        </message>
    </context>
    <context>
        <name>LongTextWindow</name>
        <message>
            <source>1 character.</source>
            <translation>1 Zeichen.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>{count} characters.</source>
            <translation>{count} Zeichen.</translation>
        </message>
        <message>
            <source>{length} MoEngage stores the first 512.</source>
            <translation>{length} MoEngage speichert die ersten 512.</translation>
        </message>
    </context>
    <context>
        <name>LongTexts</name>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
    </context>
    <context>
        <name>LookBackDesk</name>
        <message>
            <source>Back to the draft</source>
            <translation>Zurück zum Entwurf</translation>
        </message>
        <message>
            <source>Request and Stored as show the open draft again.</source>
            <translation>Anfrage und Gespeichert als zeigen wieder den offenen Entwurf.</translation>
        </message>
    </context>
    <context>
        <name>LookBackLine</name>
        <message>
            <source>Back to the draft</source>
            <translation>Zurück zum Entwurf</translation>
        </message>
        <message>
            <source>Show the open draft here again (Esc). It was not touched.</source>
            <translation>Hier wieder den offenen Entwurf zeigen (Esc). Er ist unverändert.</translation>
        </message>
        <message>
            <source>Which send is shown</source>
            <translation>Welche Sendung gezeigt wird</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Senden</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>About Moe Console</source>
            <translation>Über Moe Console</translation>
        </message>
        <message>
            <source>Add an event</source>
            <translation>Event hinzufügen</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Attri&amp;butes</source>
            <translation>Att&amp;ribute</translation>
        </message>
        <message>
            <source>Cancel sending</source>
            <translation>Senden abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Find a command…</source>
            <translation>Befehl suchen…</translation>
        </message>
        <message>
            <source>Help for this field</source>
            <translation>Hilfe zu diesem Feld</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Name of the connection</source>
            <translation>Name der Verbindung</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Neues Event</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Nächstes Problem</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Öffnen…</translation>
        </message>
        <message>
            <source>Previous problem</source>
            <translation>Voriges Problem</translation>
        </message>
        <message>
            <source>Reset the layout</source>
            <translation>Anordnung zurücksetzen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Show or hide</source>
            <translation>Zeigen oder verbergen</translation>
        </message>
        <message>
            <source>Show the data folder</source>
            <translation>Datenordner zeigen</translation>
        </message>
        <message>
            <source>Show the log file</source>
            <translation>Protokolldatei zeigen</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{reason} Close again to leave without the draft.</source>
            <translation>{reason} Schließen Sie erneut, um ohne den Entwurf zu beenden.</translation>
        </message>
    </context>
    <context>
        <name>NameCompleter</name>
        <message>
            <source>Names seen before</source>
            <translation>Bereits verwendete Namen</translation>
        </message>
    </context>
    <context>
        <name>NameDelegate</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>NoConnection</name>
        <message>
            <source>Add your &amp;workspace…</source>
            <translation>&amp;Workspace hinzufügen…</translation>
        </message>
        <message>
            <source>Add your workspace</source>
            <translation>Workspace hinzufügen</translation>
        </message>
        <message>
            <source>Send to a workspace of your own</source>
            <translation>An den eigenen Workspace senden</translation>
        </message>
        <message>
            <source>Until you add one, everything goes to the sandbox on this machine, and nothing leaves it. To add a workspace, have its data center, APP_ID and API key at hand: MoEngage shows them under Settings &gt; Account &gt; APIs.</source>
            <translation>Bis Sie einen hinzufügen, geht alles an die Sandbox auf diesem Rechner, und nichts verlässt ihn. Halten Sie dafür Rechenzentrum, APP_ID und API-Schlüssel bereit: MoEngage zeigt sie unter Settings &gt; Account &gt; APIs.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Act on the notice</source>
            <translation>Auf die Meldung reagieren</translation>
        </message>
        <message>
            <source>Close the notice</source>
            <translation>Meldung schließen</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <source>Older notices</source>
            <translation>Ältere Hinweise</translation>
        </message>
        <message>
            <source>Older notices that come back when this one is closed</source>
            <translation>Ältere Hinweise, die wiederkommen, wenn dieser geschlossen wird</translation>
        </message>
    </context>
    <context>
        <name>OtherFieldsModel</name>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
    </context>
    <context>
        <name>OtherFieldsPane</name>
        <message>
            <source>Fields that MoEngage's documents do not name. They are sent as they stand here.</source>
            <translation>Felder, die in den Dokumenten von MoEngage nicht vorkommen. Sie werden gesendet, wie sie hier stehen.</translation>
        </message>
        <message>
            <source>Other fields</source>
            <translation>Weitere Felder</translation>
        </message>
    </context>
    <context>
        <name>PaletteDesk</name>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Starter</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>Switch to</source>
            <translation>Wechseln zu</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
    </context>
    <context>
        <name>PastSend</name>
        <message>
            <source>Answered with {status}, so nothing was stored. If it had been taken:</source>
            <translation>Die Antwort war {status}, also wurde nichts gespeichert. Wäre es angenommen worden:</translation>
        </message>
        <message>
            <source>Exactly this is being sent: {size} bytes of body.</source>
            <translation>Genau das wird gerade gesendet: {size} Bytes Body.</translation>
        </message>
        <message>
            <source>Exactly this was sent: {size} bytes of body.</source>
            <translation>Genau das wurde gesendet: {size} Bytes Body.</translation>
        </message>
        <message>
            <source>It is under way. If MoEngage takes it, this is stored:</source>
            <translation>Es ist unterwegs. Nimmt MoEngage es an, wird das gespeichert:</translation>
        </message>
        <message>
            <source>It never left this computer. If MoEngage had got it, this would be stored:</source>
            <translation>Es hat diesen Computer nie verlassen. Hätte MoEngage es bekommen, wäre das gespeichert:</translation>
        </message>
        <message>
            <source>MoEngage took it. By its documented rules it has stored this:</source>
            <translation>MoEngage hat es angenommen. Nach seinen dokumentierten Regeln hat es das gespeichert:</translation>
        </message>
        <message>
            <source>Nobody knows whether it arrived. If it did, MoEngage has stored this:</source>
            <translation>Niemand weiß, ob es angekommen ist. Wenn ja, hat MoEngage das gespeichert:</translation>
        </message>
        <message>
            <source>Past send · {when}
This is not the open draft</source>
            <translation>Frühere Sendung · {when}
Das ist nicht der offene Entwurf</translation>
        </message>
        <message>
            <source>The API key stood in this body, and dots stand in its place. {size} bytes of body were sent.</source>
            <translation>Der API-Schlüssel stand in diesem Body, an seiner Stelle stehen Punkte. Gesendet wurden {size} Bytes Body.</translation>
        </message>
        <message>
            <source>The history's file was damaged, and this request is lost.</source>
            <translation>Die Datei des Verlaufs war beschädigt, und diese Anfrage ist verloren.</translation>
        </message>
        <message>
            <source>The history's file was damaged: this may not be what was sent.</source>
            <translation>Die Datei des Verlaufs war beschädigt: Vielleicht ist das nicht, was gesendet wurde.</translation>
        </message>
        <message>
            <source>The sandbox took it. Of this, MoEngage would store:</source>
            <translation>Die Sandbox hat es angenommen. Davon würde MoEngage speichern:</translation>
        </message>
        <message>
            <source>This never left this computer: {size} bytes of body.</source>
            <translation>Das hat diesen Computer nie verlassen: {size} Bytes Body.</translation>
        </message>
        <message>
            <source>This was sent, whole or in part: {size} bytes of body. No answer came.</source>
            <translation>Das wurde gesendet, ganz oder zum Teil: {size} Bytes Body. Es kam keine Antwort.</translation>
        </message>
    </context>
    <context>
        <name>PlaceCombo</name>
        <message>
            <source>Data center</source>
            <translation>Rechenzentrum</translation>
        </message>
        <message>
            <source>Data center or address</source>
            <translation>Rechenzentrum oder Adresse</translation>
        </message>
        <message>
            <source>Data centers</source>
            <translation>Rechenzentren</translation>
        </message>
        <message>
            <source>The number in your dashboard's address: dashboard-01.moengage.com is 01. You can paste that address here.</source>
            <translation>Die Zahl in der Adresse Ihres Dashboards: dashboard-01.moengage.com ist 01. Sie können die Adresse hier einfügen.</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>App version</source>
            <translation>App-Version</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Attribute</translation>
        </message>
        <message>
            <source>Customer ID</source>
            <translation>Kunden-ID</translation>
        </message>
        <message>
            <source>Device ID</source>
            <translation>Geräte-ID</translation>
        </message>
        <message>
            <source>Event name</source>
            <translation>Name des Events</translation>
        </message>
        <message>
            <source>Event {number}</source>
            <translation>Event {number}</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Real-time action</source>
            <translation>Echtzeit-Aktion</translation>
        </message>
        <message>
            <source>Request type</source>
            <translation>Art der Anfrage</translation>
        </message>
        <message>
            <source>TV system</source>
            <translation>TV-System</translation>
        </message>
        <message>
            <source>Time zone offset</source>
            <translation>Zeitversatz</translation>
        </message>
        <message>
            <source>UTC time</source>
            <translation>UTC-Zeit</translation>
        </message>
        <message>
            <source>User identifiers</source>
            <translation>Nutzerkennungen</translation>
        </message>
        <message>
            <source>User's time</source>
            <translation>Zeit des Nutzers</translation>
        </message>
        <message>
            <source>Whole request</source>
            <translation>Ganze Anfrage</translation>
        </message>
    </context>
    <context>
        <name>PlanDesk</name>
        <message>
            <source>A plan lists the events and attributes that there should be.</source>
            <translation>Ein Plan nennt die Events und Attribute, die es geben soll.</translation>
        </message>
        <message>
            <source>Check without a plan; the file stays.</source>
            <translation>Ohne Plan prüfen; die Datei bleibt.</translation>
        </message>
        <message>
            <source>Close the plan</source>
            <translation>Plan schließen</translation>
        </message>
        <message>
            <source>Learn a plan from history…</source>
            <translation>Plan aus dem Verlauf lernen…</translation>
        </message>
        <message>
            <source>Open a plan</source>
            <translation>Plan öffnen</translation>
        </message>
        <message>
            <source>Open a plan for this connection…</source>
            <translation>Plan für diese Verbindung öffnen…</translation>
        </message>
        <message>
            <source>Plans (*.json);;All files (*)</source>
            <translation>Pläne (*.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>There is nothing to learn from: no send of this connection was accepted.</source>
            <translation>Es gibt nichts zu lernen: Keine Sendung dieser Verbindung wurde angenommen.</translation>
        </message>
        <message>
            <source>Write a plan from the history</source>
            <translation>Plan aus dem Verlauf schreiben</translation>
        </message>
        <message>
            <source>Write a plan from what this connection has sent so far.</source>
            <translation>Einen Plan aus dem schreiben, was diese Verbindung bisher gesendet hat.</translation>
        </message>
        <message>
            <source>“{name}” was written: a plan of 1 event.</source>
            <translation>„{name}“ wurde geschrieben: ein Plan mit 1 Event.</translation>
        </message>
        <message>
            <source>“{name}” was written: a plan of {count} events.</source>
            <translation>„{name}“ wurde geschrieben: ein Plan mit {count} Events.</translation>
        </message>
    </context>
    <context>
        <name>PlanFile</name>
        <message>
            <source>It is too large for a plan.</source>
            <translation>Für einen Plan ist sie zu groß.</translation>
        </message>
        <message>
            <source>The plan “{name}” can't be used. {reason}</source>
            <translation>Der Plan „{name}“ kann nicht verwendet werden. {reason}</translation>
        </message>
        <message>
            <source>The plan “{name}” can't be used: it stays as it was before. {reason}</source>
            <translation>Der Plan „{name}“ kann nicht verwendet werden: Es bleibt der bisherige in Kraft. {reason}</translation>
        </message>
        <message>
            <source>There is no such file any more.</source>
            <translation>Diese Datei gibt es nicht mehr.</translation>
        </message>
    </context>
    <context>
        <name>ProblemsPane</name>
        <message>
            <source>All problems are hidden by the filters above.</source>
            <translation>Alle Probleme sind durch die Filter oben ausgeblendet.</translation>
        </message>
        <message>
            <source>Checking …</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>Choose a problem that has a fix</source>
            <translation>Wählen Sie ein Problem, das sich beheben lässt</translation>
        </message>
        <message>
            <source>Explain the chosen problem</source>
            <translation>Das ausgewählte Problem erklären</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Beheben</translation>
        </message>
        <message>
            <source>Fix the chosen problem</source>
            <translation>Das ausgewählte Problem beheben</translation>
        </message>
        <message>
            <source>MoEngage answers “accepted”, and then drops or changes these values</source>
            <translation>MoEngage antwortet „angenommen“ und verwirft oder ändert diese Werte dann</translation>
        </message>
        <message>
            <source>MoEngage refuses the request because of these</source>
            <translation>Deswegen lehnt MoEngage die Anfrage ab</translation>
        </message>
        <message>
            <source>No problems found: by its documents MoEngage takes this request as you see it.</source>
            <translation>Keine Probleme gefunden: Nach seinen Dokumenten nimmt MoEngage diese Anfrage so an, wie Sie sie sehen.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Problems ({count})</source>
            <translation>Probleme ({count})</translation>
        </message>
        <message>
            <source>Show: {kind}</source>
            <translation>Zeigen: {kind}</translation>
        </message>
        <message>
            <source>These work, but are probably not what you meant</source>
            <translation>Das funktioniert, ist aber wahrscheinlich nicht so gemeint</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <source>{count} changed silently</source>
            <translation>{count} still geändert</translation>
        </message>
        <message>
            <source>{count} refused</source>
            <translation>{count} abgelehnt</translation>
        </message>
        <message>
            <source>{count} suspicious</source>
            <translation>{count} auffällig</translation>
        </message>
    </context>
    <context>
        <name>RecentFiles</name>
        <message>
            <source>Clear this list</source>
            <translation>Diese Liste leeren</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
    </context>
    <context>
        <name>RequestPane</name>
        <message>
            <source>As it is sent</source>
            <translation>Wie gesendet</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>Kopieren, was zu sehen ist</translation>
        </message>
        <message>
            <source>Exactly this is sent: 1 byte of body.</source>
            <translation>Genau das wird gesendet: 1 Byte Body.</translation>
        </message>
        <message>
            <source>Exactly this is sent: {size} bytes of body.</source>
            <translation>Genau das wird gesendet: {size} Bytes Body.</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Als Datei speichern</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <source>Show and copy the request as</source>
            <translation>Die Anfrage zeigen und kopieren als</translation>
        </message>
        <message>
            <source>The exact request</source>
            <translation>Die genaue Anfrage</translation>
        </message>
        <message>
            <source>The request as it was sent. {line}</source>
            <translation>Die Anfrage, wie sie gesendet wurde. {line}</translation>
        </message>
        <message>
            <source>The request that will be sent appears here.</source>
            <translation>Hier erscheint die Anfrage, die gesendet wird.</translation>
        </message>
        <message>
            <source>The same, byte by byte ({size}). No secret in it: set MOECONSOLE_APP_ID and MOECONSOLE_API_KEY first.</source>
            <translation>Dasselbe, Byte für Byte ({size}). Ohne Geheimnis: Setzen Sie zuerst MOECONSOLE_APP_ID und MOECONSOLE_API_KEY.</translation>
        </message>
        <message>
            <source>The sandbox has an address once it runs: send the event, then come back.</source>
            <translation>Die Sandbox hat eine Adresse, sobald sie läuft: Senden Sie das Event und kommen Sie zurück.</translation>
        </message>
    </context>
    <context>
        <name>ResponsePane</name>
        <message>
            <source>1 byte</source>
            <translation>1 Byte</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Header</translation>
        </message>
        <message>
            <source>Headers of the answer</source>
            <translation>Header der Antwort</translation>
        </message>
        <message>
            <source>Parts of the answer</source>
            <translation>Teile der Antwort</translation>
        </message>
        <message>
            <source>Send the event (Ctrl+Enter) to see the answer here, with what it means and what to do.</source>
            <translation>Senden Sie das Event (Strg+Enter), um hier die Antwort zu sehen, mit ihrer Bedeutung und dem, was zu tun ist.</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Sending … {seconds} s</source>
            <translation>Wird gesendet … {seconds} s</translation>
        </message>
        <message>
            <source>Timing</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <source>Where the time went</source>
            <translation>Wofür die Zeit verging</translation>
        </message>
        <message>
            <source>sent: {when}</source>
            <translation>gesendet: {when}</translation>
        </message>
        <message>
            <source>the rest was cut off</source>
            <translation>der Rest wurde abgeschnitten</translation>
        </message>
        <message>
            <source>{ms} ms</source>
            <translation>{ms} ms</translation>
        </message>
        <message>
            <source>{size} bytes</source>
            <translation>{size} Bytes</translation>
        </message>
        <message>
            <source>“Accepted” is not yet “processed”: MoEngage stores the event a little later, and may still drop or cut values. The problem list says which.</source>
            <translation>„Angenommen“ heißt noch nicht „verarbeitet“: MoEngage speichert das Event etwas später und kann Werte noch verwerfen oder kürzen. Welche, steht in der Liste der Probleme.</translation>
        </message>
    </context>
    <context>
        <name>RowDelegate</name>
        <message>
            <source>Something is said of a value inside. Open the row to see it.</source>
            <translation>Zu einem Wert darin wird etwas gesagt. Klappen Sie die Zeile auf, um es zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>RowEdits</name>
        <message>
            <source>Add row</source>
            <translation>Zeile hinzufügen</translation>
        </message>
        <message>
            <source>Change type</source>
            <translation>Typ ändern</translation>
        </message>
        <message>
            <source>Change value</source>
            <translation>Wert ändern</translation>
        </message>
        <message>
            <source>Change variable's type</source>
            <translation>Typ der Variable ändern</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Paste rows</source>
            <translation>Zeilen einfügen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Restore value</source>
            <translation>Wert wiederherstellen</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>The type of the built-in variable “{name}” is fixed.</source>
            <translation>Der Typ der eingebauten Variable „{name}“ steht fest.</translation>
        </message>
    </context>
    <context>
        <name>RowKeys</name>
        <message>
            <source>Change the name</source>
            <translation>Namen ändern</translation>
        </message>
        <message>
            <source>Change the type</source>
            <translation>Typ ändern</translation>
        </message>
    </context>
    <context>
        <name>RowMessage</name>
        <message>
            <source>Change anyway</source>
            <translation>Trotzdem ändern</translation>
        </message>
        <message>
            <source>Change anyway, without the value</source>
            <translation>Trotzdem ändern, ohne den Wert</translation>
        </message>
    </context>
    <context>
        <name>RowNesting</name>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Nothing stands above “{name}”. Move an object or a list there first.</source>
            <translation>Über „{name}“ steht nichts. Verschieben Sie zuerst ein Objekt oder eine Liste dorthin.</translation>
        </message>
        <message>
            <source>There is already a “{name}” where this would go. Rename one of the two first.</source>
            <translation>Dort gibt es „{name}“ schon. Zuerst eines von beiden umbenennen.</translation>
        </message>
        <message>
            <source>Values in a list have no names: {names} went. Undo brings it back.</source>
            <translation>Werte in einer Liste haben keine Namen: {names} ist entfallen. Rückgängig bringt den Namen zurück.</translation>
        </message>
        <message>
            <source>Values of an object need a name: this is {names} now.</source>
            <translation>Werte in einem Objekt brauchen einen Namen: Dieser heißt jetzt {names}.</translation>
        </message>
        <message>
            <source>“{above}” is no object or list, so “{name}” can't go into it.</source>
            <translation>„{above}“ ist weder Objekt noch Liste, also kann „{name}“ nicht hinein.</translation>
        </message>
        <message>
            <source>“{name}” is in no object or list: there is nothing to move it out of.</source>
            <translation>„{name}“ steht in keinem Objekt und keiner Liste: Es gibt nichts, woraus es heraus könnte.</translation>
        </message>
    </context>
    <context>
        <name>RowsPane</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>RuleHelp</name>
        <message>
            <source>A TV system without the platform TV</source>
            <translation>Ein TV-System ohne die Plattform TV</translation>
        </message>
        <message>
            <source>A clock time alone may mean moments up to a day apart. MoEngage reads “current_time” without a zone as UTC. Beside “user_time” alone it takes the zone from the user's profile, else that of the workspace, else UTC. Say which you mean: end “current_time” with Z, or add the offset to “user_time”.</source>
            <translation>Eine Uhrzeit allein kann Zeitpunkte meinen, die bis zu einem Tag auseinanderliegen. MoEngage liest „current_time“ ohne Zone als UTC. Bei „user_time“ allein nimmt es die Zone aus dem Profil des Nutzers, sonst die des Workspace, sonst UTC. Sagen Sie, was Sie meinen: Beenden Sie „current_time“ mit Z, oder ergänzen Sie zu „user_time“ den Versatz.</translation>
        </message>
        <message>
            <source>A customer id must be longer than one character; spaces around it don't count. MoEngage refuses shorter ones, which are mostly leftovers of a test or of a cut-off value. Enter the whole id.</source>
            <translation>Eine Kunden-ID muss länger als ein Zeichen sein; Leerzeichen am Rand zählen nicht. Kürzere lehnt MoEngage ab: Meist sind es Reste eines Tests oder eines abgeschnittenen Werts. Geben Sie die ganze ID ein.</translation>
        </message>
        <message>
            <source>A list inside a list</source>
            <translation>Eine Liste in einer Liste</translation>
        </message>
        <message>
            <source>A name inside the object is not allowed</source>
            <translation>Ein Name im Objekt ist nicht erlaubt</translation>
        </message>
        <message>
            <source>A name stands twice</source>
            <translation>Ein Name steht doppelt da</translation>
        </message>
        <message>
            <source>A number in quotes</source>
            <translation>Eine Zahl in Anführungszeichen</translation>
        </message>
        <message>
            <source>A period in the event name</source>
            <translation>Ein Punkt im Namen des Events</translation>
        </message>
        <message>
            <source>A request may have at most 128 KB (131,072 bytes); MoEngage refuses a larger one whole, and none of its events is recorded. Letters with accents, other scripts and emoji take two to four bytes each. Spread the events over several requests, or shorten the longest values.</source>
            <translation>Eine Anfrage darf höchstens 128 KB (131.072 Bytes) groß sein; eine größere lehnt MoEngage ganz ab, und keines ihrer Events wird gespeichert. Umlaute, andere Schriften und Emojis brauchen je zwei bis vier Bytes. Verteilen Sie die Events auf mehrere Anfragen, oder kürzen Sie die längsten Werte.</translation>
        </message>
        <message>
            <source>A request without a single event has nothing to record, and MoEngage refuses it. Add an event. In this program, events that are switched off are not sent: one of them must be on.</source>
            <translation>Eine Anfrage ohne ein einziges Event enthält nichts, was gespeichert werden könnte, und MoEngage lehnt sie ab. Fügen Sie ein Event hinzu. In diesem Programm werden ausgeschaltete Events nicht gesendet: Eines davon muss eingeschaltet sein.</translation>
        </message>
        <message>
            <source>A space at the end of a name</source>
            <translation>Ein Leerzeichen am Rand eines Namens</translation>
        </message>
        <message>
            <source>A space, tab or line break at the beginning or end of a name can't be seen, but counts. To MoEngage these are two different names, and a campaign for one of them misses the other. Remove it.</source>
            <translation>Ein Leerzeichen, Tabulator oder Zeilenumbruch am Anfang oder Ende eines Namens ist nicht zu sehen, zählt aber mit. Für MoEngage sind das zwei verschiedene Namen, und eine Kampagne für den einen verfehlt den anderen. Entfernen Sie das Zeichen.</translation>
        </message>
        <message>
            <source>A text in the list is too long</source>
            <translation>Ein Text in der Liste ist zu lang</translation>
        </message>
        <message>
            <source>A value of the list is changed to the type of the first</source>
            <translation>Ein Wert der Liste erhält den Typ des ersten</translation>
        </message>
        <message>
            <source>A value without a name can't be found again, so MoEngage drops it. Give the attribute a name, or remove it.</source>
            <translation>Ein Wert ohne Namen lässt sich nicht wiederfinden, deshalb verwirft MoEngage ihn. Geben Sie dem Attribut einen Namen, oder entfernen Sie es.</translation>
        </message>
        <message>
            <source>A variable has no value</source>
            <translation>Eine Variable hat keinen Wert</translation>
        </message>
        <message>
            <source>A workspace may have at most 5 event attributes that are objects, over all its events. This request alone uses more names than that. Use the same names in several events, or send single values instead of objects.</source>
            <translation>Ein Workspace darf über alle Events hinweg höchstens 5 Event-Attribute haben, die Objekte sind. Allein diese Anfrage verwendet mehr Namen. Verwenden Sie in mehreren Events dieselben Namen, oder senden Sie einzelne Werte statt Objekten.</translation>
        </message>
        <message>
            <source>A workspace may send 30,000 events a minute, and every event in a request counts. With over 1,000 in one request a few requests use that up, and MoEngage then refuses more for a while. Send smaller requests, spread over time.</source>
            <translation>Ein Workspace darf 30.000 Events in der Minute senden, und jedes Event einer Anfrage zählt. Mit über 1.000 in einer Anfrage ist das nach wenigen Anfragen verbraucht, und MoEngage lehnt eine Weile alles Weitere ab. Senden Sie kleinere Anfragen, über die Zeit verteilt.</translation>
        </message>
        <message>
            <source>All values of a list must be of one type, and the first value decides which. MoEngage changes this value to that type: a number among texts becomes a text, and can't be compared as a number. Send values of one type only.</source>
            <translation>Alle Werte einer Liste müssen denselben Typ haben, und der erste Wert legt ihn fest. MoEngage wandelt diesen Wert in jenen Typ um: Eine Zahl unter Texten wird zum Text und lässt sich nicht mehr als Zahl vergleichen. Senden Sie nur Werte eines Typs.</translation>
        </message>
        <message>
            <source>All values of a list must be of one type, and the first value decides which. Where another one can't be turned into that type, MoEngage drops the whole list, with the good values too. Send values of one type only.</source>
            <translation>Alle Werte einer Liste müssen denselben Typ haben, und der erste Wert legt ihn fest. Lässt sich ein anderer nicht in jenen Typ umwandeln, verwirft MoEngage die ganze Liste, auch die guten Werte. Senden Sie nur Werte eines Typs.</translation>
        </message>
        <message>
            <source>An attribute has no name</source>
            <translation>Ein Attribut hat keinen Namen</translation>
        </message>
        <message>
            <source>An attribute that the plan requires is missing</source>
            <translation>Ein Attribut, das der Plan verlangt, fehlt</translation>
        </message>
        <message>
            <source>An empty value inside the object</source>
            <translation>Ein leerer Wert im Objekt</translation>
        </message>
        <message>
            <source>An entry in the list of events is no event</source>
            <translation>Ein Eintrag der Event-Liste ist kein Event</translation>
        </message>
        <message>
            <source>An event name is text in double quotes. To a number or anything else MoEngage answers “Malformed JSON”, which sounds as if the whole request were broken; in truth it is only this name.</source>
            <translation>Ein Event-Name ist Text in doppelten Anführungszeichen. Auf eine Zahl oder etwas anderes antwortet MoEngage „Malformed JSON“; das klingt, als wäre die ganze Anfrage kaputt, doch es ist nur dieser Name.</translation>
        </message>
        <message>
            <source>An object holds several values under one name. MoEngage stores objects, and lists of them, only where this feature is enabled for the workspace. Ask your MoEngage contact if you don't know, or send each value as an attribute of its own.</source>
            <translation>Ein Objekt enthält mehrere Werte unter einem Namen. MoEngage speichert Objekte und Listen von Objekten nur, wenn diese Funktion für den Workspace freigeschaltet ist. Fragen Sie Ihren Ansprechpartner bei MoEngage, wenn Sie es nicht wissen, oder senden Sie jeden Wert als eigenes Attribut.</translation>
        </message>
        <message>
            <source>An object may hold 100 names, counted over all its levels. MoEngage keeps the first 100 and drops the others. Send only the parts that campaigns use.</source>
            <translation>Ein Objekt darf 100 Namen enthalten, über alle Ebenen gezählt. MoEngage behält die ersten 100 und verwirft die übrigen. Senden Sie nur die Teile, die Kampagnen verwenden.</translation>
        </message>
        <message>
            <source>An object without any values, or in which all values are empty, is dropped: the attribute is missing from the event, or the entry from its list. Fill in at least one value, or leave the object out.</source>
            <translation>Ein Objekt ohne Werte oder mit lauter leeren Werten wird verworfen: Das Attribut fehlt im Event, oder der Eintrag in seiner Liste. Füllen Sie mindestens einen Wert aus, oder lassen Sie das Objekt weg.</translation>
        </message>
        <message>
            <source>An object, or a list of objects, may take at most 25 KB (25,600 bytes). MoEngage drops a larger one whole, so the attribute is missing from the event. Send only the parts that campaigns use, such as id, name and price of each product.</source>
            <translation>Ein Objekt oder eine Liste von Objekten darf höchstens 25 KB (25.600 Bytes) groß sein. Ein größeres verwirft MoEngage ganz, das Attribut fehlt dann im Event. Senden Sie nur die Teile, die Kampagnen verwenden, etwa ID, Name und Preis jedes Produkts.</translation>
        </message>
        <message>
            <source>As soon as one object is in a list, MoEngage treats it as a list of objects and drops the plain values in it. Make objects of them as well, or give them an attribute of their own.</source>
            <translation>Sobald ein Objekt in einer Liste steht, behandelt MoEngage sie als Liste von Objekten und verwirft die einfachen Werte darin. Machen Sie auch daraus Objekte, oder geben Sie ihnen ein eigenes Attribut.</translation>
        </message>
        <message>
            <source>At the top of a request, and in an event, MoEngage's documents list only a few fields. What stands there under another name is likely lost: most of it is an attribute in the wrong place, or a misspelled field. Move an attribute into “attributes”, or correct the spelling.</source>
            <translation>Auf der obersten Ebene einer Anfrage und in einem Event sehen die Dokumente von MoEngage nur wenige Felder vor. Was dort unter anderem Namen steht, geht wahrscheinlich verloren: Meist ist es ein Attribut am falschen Ort oder ein falsch geschriebenes Feld. Verschieben Sie ein Attribut nach „attributes“, oder korrigieren Sie die Schreibweise.</translation>
        </message>
        <message>
            <source>By the plan, every event of this name has this attribute. MoEngage takes the event without it, but campaigns that use the attribute will skip the user or show a gap. Add it.</source>
            <translation>Nach dem Plan hat jedes Event dieses Namens dieses Attribut. MoEngage nimmt das Event auch ohne an, aber Kampagnen, die das Attribut verwenden, überspringen den Nutzer oder zeigen eine Lücke. Fügen Sie es hinzu.</translation>
        </message>
        <message>
            <source>Campaigns and segments find events by name, so MoEngage refuses a request in which an event has none, or only spaces. Fill in “action”, with the name that the other events of this kind have.</source>
            <translation>Kampagnen und Segmente finden Events über den Namen, deshalb lehnt MoEngage eine Anfrage ab, in der ein Event keinen oder nur Leerzeichen hat. Füllen Sie „action“ aus, mit dem Namen, den die übrigen Events dieser Art haben.</translation>
        </message>
        <message>
            <source>Each entry of “actions” must be an event: curly brackets with at least a name in “action”. A bare name is not enough, and MoEngage refuses the whole request because of it.</source>
            <translation>Jeder Eintrag von „actions“ muss ein Event sein: geschweifte Klammern mit mindestens einem Namen in „action“. Ein bloßer Name genügt nicht, und MoEngage lehnt deswegen die ganze Anfrage ab.</translation>
        </message>
        <message>
            <source>Every event belongs to a user, whom MoEngage finds, or creates, by “customer_id”. Without it the request is refused. Only a workspace with Identity Resolution may send “user_identifiers”, such as a mobile number, instead.</source>
            <translation>Jedes Event gehört zu einem Nutzer, den MoEngage über „customer_id“ findet oder anlegt. Ohne sie wird die Anfrage abgelehnt. Nur ein Workspace mit Identity Resolution darf stattdessen „user_identifiers“ senden, etwa eine Mobilnummer.</translation>
        </message>
        <message>
            <source>Every time zone in use is a multiple of 15 minutes, 900 seconds, away from UTC. Another number is mostly in the wrong unit: India is 330 in minutes, but 19800 in seconds. MoEngage takes it as seconds, and the user's local time comes out wrong. Write seconds.</source>
            <translation>Jede gebräuchliche Zeitzone ist ein Vielfaches von 15 Minuten, also 900 Sekunden, von UTC entfernt. Eine andere Zahl hat meist die falsche Einheit: Indien sind 330 in Minuten, aber 19800 in Sekunden. MoEngage liest sie als Sekunden, und die Ortszeit des Nutzers stimmt nicht. Schreiben Sie Sekunden.</translation>
        </message>
        <message>
            <source>In quotes a number is stored as text. Filters such as “more than 1000”, sums and averages don't work on it. Remove the quotes if it is a number; codes and phone numbers are better left as text.</source>
            <translation>In Anführungszeichen wird eine Zahl als Text gespeichert. Filter wie „mehr als 1000“, Summen und Durchschnitte funktionieren damit nicht. Entfernen Sie die Anführungszeichen, wenn es eine Zahl ist; Codes und Telefonnummern bleiben besser Text.</translation>
        </message>
        <message>
            <source>In quotes true and false are stored as text, and a filter for yes or no doesn't find them. Remove the quotes.</source>
            <translation>In Anführungszeichen werden true und false als Text gespeichert, und ein Filter nach Ja oder Nein findet sie nicht. Entfernen Sie die Anführungszeichen.</translation>
        </message>
        <message>
            <source>In the dashboard an attribute can be pinned to one type, such as number or date. MoEngage then turns other values into that type where it can, and drops them where it can't. Which types are pinned is read from your plan. Send the value in the pinned type, or correct the pin if it is wrong.</source>
            <translation>Im Dashboard kann ein Attribut auf einen Typ festgelegt sein, etwa Zahl oder Datum. MoEngage wandelt andere Werte dann in diesen Typ um, wenn es geht, und verwirft sie sonst. Welche Typen festgelegt sind, steht in Ihrem Plan. Senden Sie den Wert im festgelegten Typ, oder korrigieren Sie die Festlegung, wenn sie falsch ist.</translation>
        </message>
        <message>
            <source>Inside an object MoEngage stores nothing for null, for empty text and for an object in which nothing is left. Filters and messages that use the name find no value. Fill it in, or leave it out.</source>
            <translation>Innerhalb eines Objekts speichert MoEngage nichts für null, für leeren Text und für ein Objekt, in dem nichts übrig ist. Filter und Nachrichten mit diesem Namen finden keinen Wert. Füllen Sie ihn aus, oder lassen Sie ihn weg.</translation>
        </message>
        <message>
            <source>MoEngage answers that it accepts the request, but does not take an event whose time has not come yet; the other events of the request are taken. Often milliseconds, a wrong year, or local time sent as UTC are behind it. Set a time that has passed, or leave the time out: then the time of arrival counts.</source>
            <translation>MoEngage antwortet, dass es die Anfrage annimmt, übernimmt aber kein Event, dessen Zeit noch nicht gekommen ist; die übrigen Events der Anfrage werden übernommen. Oft stecken Millisekunden, ein falsches Jahr oder als UTC gesendete Ortszeit dahinter. Setzen Sie eine vergangene Zeit, oder lassen Sie die Zeit weg: Dann zählt der Zeitpunkt des Eingangs.</translation>
        </message>
        <message>
            <source>MoEngage does not know this TV system</source>
            <translation>MoEngage kennt dieses TV-System nicht</translation>
        </message>
        <message>
            <source>MoEngage does not know this field</source>
            <translation>MoEngage kennt dieses Feld nicht</translation>
        </message>
        <message>
            <source>MoEngage does not know this platform</source>
            <translation>MoEngage kennt diese Plattform nicht</translation>
        </message>
        <message>
            <source>MoEngage keeps the first 100 attributes of an event, in the order in which they are sent, and drops the others. What is dropped can't be used in segments or messages. Send only what campaigns need, and the most important attributes first.</source>
            <translation>MoEngage behält die ersten 100 Attribute eines Events, in der gesendeten Reihenfolge, und verwirft die übrigen. Verworfenes fehlt in Segmenten und Nachrichten. Senden Sie nur, was Kampagnen brauchen, und die wichtigsten Attribute zuerst.</translation>
        </message>
        <message>
            <source>MoEngage keeps the first 100 objects of a list, such as the items of a cart, and drops the rest. Send fewer, the most important ones first.</source>
            <translation>MoEngage behält die ersten 100 Objekte einer Liste, etwa die Artikel eines Warenkorbs, und verwirft den Rest. Senden Sie weniger, die wichtigsten zuerst.</translation>
        </message>
        <message>
            <source>MoEngage keeps the first 200 characters of an attribute name and cuts off the rest. Filters and messages that ask for the full name find nothing. Shorten the name; details belong into the value.</source>
            <translation>MoEngage behält die ersten 200 Zeichen eines Attributnamens und schneidet den Rest ab. Filter und Nachrichten, die nach dem vollen Namen fragen, finden nichts. Kürzen Sie den Namen; Einzelheiten gehören in den Wert.</translation>
        </message>
        <message>
            <source>MoEngage keeps the first 200 characters of an event name and cuts off the rest. The event then goes by a name that nobody chose, and two long names with the same beginning become one event. Shorten the name, and put details into attributes.</source>
            <translation>MoEngage behält die ersten 200 Zeichen eines Event-Namens und schneidet den Rest ab. Das Event trägt dann einen Namen, den niemand gewählt hat, und zwei lange Namen mit gleichem Anfang werden zu einem Event. Kürzen Sie den Namen, und schreiben Sie Einzelheiten in Attribute.</translation>
        </message>
        <message>
            <source>MoEngage keeps the first 50 values of a list and drops the rest, so filters never find what comes after. Send fewer values, the most important ones first.</source>
            <translation>MoEngage behält die ersten 50 Werte einer Liste und verwirft den Rest, Filter finden also nie, was danach kommt. Senden Sie weniger Werte, die wichtigsten zuerst.</translation>
        </message>
        <message>
            <source>MoEngage keeps the first 512 characters of a text and cuts off the rest. A message that shows the value then ends in the middle of a sentence. Shorten the text, or spread it over several attributes.</source>
            <translation>MoEngage behält die ersten 512 Zeichen eines Textes und schneidet den Rest ab. Eine Nachricht, die den Wert zeigt, endet dann mitten im Satz. Kürzen Sie den Text, oder verteilen Sie ihn auf mehrere Attribute.</translation>
        </message>
        <message>
            <source>MoEngage keeps the first 512 characters of each value in a list and cuts off the rest. Shorten the value.</source>
            <translation>MoEngage behält die ersten 512 Zeichen jedes Werts in einer Liste und schneidet den Rest ab. Kürzen Sie den Wert.</translation>
        </message>
        <message>
            <source>MoEngage knows ANDROID, iOS, web, TV and unknown. It stores any other word as well, but campaigns that go by platform, such as push and in-app messages, then no longer work reliably for this user. Choose one of the five. Where you are not certain, choose unknown, or leave the platform out.</source>
            <translation>MoEngage kennt ANDROID, iOS, web, TV und unknown. Jedes andere Wort speichert es auch, aber Kampagnen nach Plattform, etwa Push und In-App, funktionieren für diesen Nutzer dann nicht mehr verlässlich. Wählen Sie eines der fünf. Wenn Sie nicht sicher sind, wählen Sie unknown, oder lassen Sie die Plattform weg.</translation>
        </message>
        <message>
            <source>MoEngage knows ROKU, WebOS, AndroidTV, tvOS, Tizen, FireOS, VizioTV and Xbox, spelled exactly so. Choose one of them, or leave “moe_os_type” out.</source>
            <translation>MoEngage kennt ROKU, WebOS, AndroidTV, tvOS, Tizen, FireOS, VizioTV und Xbox, genau so geschrieben. Wählen Sie eines davon, oder lassen Sie „moe_os_type“ weg.</translation>
        </message>
        <message>
            <source>MoEngage puts a space after each period in an event name. The event is stored under another name than you sent, so a campaign that waits for the name as sent never starts. Write the name without periods.</source>
            <translation>MoEngage setzt in Event-Namen nach jedem Punkt ein Leerzeichen. Das Event wird unter einem anderen Namen gespeichert, als Sie gesendet haben, und eine Kampagne, die auf den gesendeten Namen wartet, startet nie. Schreiben Sie den Namen ohne Punkte.</translation>
        </message>
        <message>
            <source>MoEngage reads two ways of writing a time: the seconds since 1970 as a number, or the date with the year first, as in 2020-05-31T16:33:35Z. A day or month in front, a date that does not exist, yes/no and null are no times, and the request is refused. Leave the time out if the event happens as you send it: then the moment of arrival counts.</source>
            <translation>MoEngage liest zwei Schreibweisen einer Zeit: die Sekunden seit 1970 als Zahl oder das Datum mit dem Jahr zuerst, wie 2020-05-31T16:33:35Z. Tag oder Monat am Anfang, ein Datum, das es nicht gibt, Ja/Nein und null sind keine Zeiten, und die Anfrage wird abgelehnt. Lassen Sie die Zeit weg, wenn das Event geschieht, während Sie es senden: Dann zählt der Zeitpunkt des Eingangs.</translation>
        </message>
        <message>
            <source>MoEngage stores an object, and objects inside it. An object inside those, on the third level, is stored as one piece of text, and its values can't be used in filters one by one. Bring them one level up.</source>
            <translation>MoEngage speichert ein Objekt und Objekte darin. Ein Objekt in diesen, auf der dritten Ebene, wird als ein einziger Text gespeichert, und seine Werte lassen sich nicht einzeln in Filtern verwenden. Holen Sie sie eine Ebene höher.</translation>
        </message>
        <message>
            <source>MoEngage stores each value in the type in which it is sent, so one attribute can hold numbers in some events and texts in others. A filter for numbers then misses the texts. In your last sends from this connection the type was another one. Send the old type, unless you changed it on purpose.</source>
            <translation>MoEngage speichert jeden Wert in dem Typ, in dem er gesendet wird; ein Attribut kann also in manchen Events Zahlen und in anderen Texte enthalten. Ein Filter nach Zahlen verfehlt dann die Texte. In Ihren letzten Sendungen über diese Verbindung war der Typ ein anderer. Senden Sie den alten Typ, wenn die Änderung keine Absicht ist.</translation>
        </message>
        <message>
            <source>MoEngage stores lists of plain values and lists of objects. A list inside a list is neither, and is dropped from it. Put all the values into one list, or into several attributes.</source>
            <translation>MoEngage speichert Listen einfacher Werte und Listen von Objekten. Eine Liste in einer Liste ist keines von beiden und wird daraus verworfen. Schreiben Sie alle Werte in eine Liste oder in mehrere Attribute.</translation>
        </message>
        <message>
            <source>MoEngage stores nothing of a value that begins with http:// or https:// and has more than 512 characters. Messages that use it as a link or an image have nothing to show. Send a shorter link: often it is the tracking parameters at its end that make it long.</source>
            <translation>MoEngage speichert nichts von einem Wert, der mit http:// oder https:// beginnt und mehr als 512 Zeichen hat. Nachrichten, die ihn als Link oder Bild verwenden, haben nichts zu zeigen. Senden Sie einen kürzeren Link: Oft machen ihn die Tracking-Parameter am Ende so lang.</translation>
        </message>
        <message>
            <source>MoEngage takes a customer id only as text, even where it consists of digits. A number, a list or null is refused. Write the id in double quotes, exactly as your other systems send it, so that it finds the same user.</source>
            <translation>MoEngage nimmt eine Kunden-ID nur als Text an, auch wenn sie aus Ziffern besteht. Eine Zahl, eine Liste oder null wird abgelehnt. Schreiben Sie die ID in doppelte Anführungszeichen, genau so, wie Ihre anderen Systeme sie senden, damit derselbe Nutzer gefunden wird.</translation>
        </message>
        <message>
            <source>MoEngage takes a device id only as text, even where it consists of digits, and refuses the request otherwise. Write it in double quotes. You may also leave it out: MoEngage then uses the customer id.</source>
            <translation>MoEngage nimmt eine Geräte-ID nur als Text an, auch wenn sie aus Ziffern besteht, und lehnt die Anfrage sonst ab. Schreiben Sie sie in doppelte Anführungszeichen. Sie können sie auch weglassen: Dann verwendet MoEngage die Kunden-ID.</translation>
        </message>
        <message>
            <source>MoEngage takes one request at a time: one user with one or more events, in one pair of curly brackets. A list of requests, or a bare text or number, is refused. Send one request for each user, and put the events of a user into its “actions”.</source>
            <translation>MoEngage nimmt eine Anfrage auf einmal an: einen Nutzer mit einem oder mehreren Events, in einem Paar geschweifter Klammern. Eine Liste von Anfragen, ein bloßer Text oder eine bloße Zahl wird abgelehnt. Senden Sie eine Anfrage je Nutzer, mit allen seinen Events in „actions“.</translation>
        </message>
        <message>
            <source>MoEngage writes its platforms ANDROID, iOS, web, TV and unknown. Another casing is accepted, but you can't be sure that campaigns for a platform count it in. Use MoEngage's spelling.</source>
            <translation>MoEngage schreibt seine Plattformen ANDROID, iOS, web, TV und unknown. Eine andere Groß- und Kleinschreibung wird angenommen, aber ob Kampagnen für eine Plattform sie mitzählen, ist nicht sicher. Verwenden Sie die Schreibweise von MoEngage.</translation>
        </message>
        <message>
            <source>MoEngage's documents ask for a number without quotes here. In practice digits in quotes are taken as well, but no document promises it. Remove the quotes.</source>
            <translation>Die Dokumente von MoEngage verlangen hier eine Zahl ohne Anführungszeichen. In der Praxis werden Ziffern in Anführungszeichen auch angenommen, aber kein Dokument sagt es zu. Entfernen Sie die Anführungszeichen.</translation>
        </message>
        <message>
            <source>MoEngage's documents ask for seconds since 1970, which have ten digits today. Thirteen digits are milliseconds, the commonest slip with these fields. This program reads them so, as MoEngage's own samples suggest, but no document promises it. Leave out the last three digits.</source>
            <translation>Die Dokumente von MoEngage verlangen Sekunden seit 1970, die heute zehn Ziffern haben. Dreizehn Ziffern sind Millisekunden, der häufigste Fehler bei diesen Feldern. Dieses Programm liest sie so, wie es die Beispiele von MoEngage nahelegen, aber kein Dokument sagt es zu. Lassen Sie die letzten drei Ziffern weg.</translation>
        </message>
        <message>
            <source>MoEngage's naming guide advises against signs such as $ &amp; / : ? and emoji in event names. They are accepted all the same, but nobody promises that they always will be. Use letters and digits: such names are also easier to search for.</source>
            <translation>Der Namensleitfaden von MoEngage rät von Zeichen wie $ &amp; / : ? und Emojis in Event-Namen ab. Sie werden trotzdem angenommen, aber niemand verspricht, dass es so bleibt. Verwenden Sie Buchstaben und Ziffern: Solche Namen lassen sich auch leichter suchen.</translation>
        </message>
        <message>
            <source>MoEngage's naming guide asks for event names of at least 5 characters. A short name works, but says little in a list of hundreds of events. Choose one that your colleagues understand as well.</source>
            <translation>Der Namensleitfaden von MoEngage verlangt Event-Namen mit mindestens 5 Zeichen. Ein kurzer Name funktioniert, sagt aber wenig in einer Liste von Hunderten Events. Wählen Sie einen, den auch Ihre Kollegen verstehen.</translation>
        </message>
        <message>
            <source>MoEngage's own names begin with “moe”, and its naming guide advises against that beginning for yours. A name of your own can't be mistaken for one of MoEngage's.</source>
            <translation>Die eigenen Namen von MoEngage beginnen mit „moe“, und sein Namensleitfaden rät Ihnen von diesem Anfang ab. Ein eigener Name lässt sich nicht mit einem von MoEngage verwechseln.</translation>
        </message>
        <message>
            <source>Names that begin with “moe_”, in upper or lower case, belong to MoEngage's own events and attributes. Yours may be blocked later without notice, and campaigns built on them would stop. Choose another beginning.</source>
            <translation>Namen, die mit „moe_“ beginnen, in Groß- oder Kleinbuchstaben, gehören zu Events und Attributen von MoEngage selbst. Ihre könnten später ohne Ankündigung gesperrt werden, und Kampagnen damit würden enden. Wählen Sie einen anderen Anfang.</translation>
        </message>
        <message>
            <source>No document forbids old times, but hardly anybody has events from before 2000. A number that counts minutes, hours or days since 1970, or that lost a digit, looks like this. Campaigns and reports over recent days will not see the event. Write the seconds since 1970.</source>
            <translation>Kein Dokument verbietet alte Zeiten, aber kaum jemand hat Events aus der Zeit vor 2000. So sieht eine Zahl aus, die Minuten, Stunden oder Tage seit 1970 zählt oder der eine Ziffer fehlt. Kampagnen und Berichte über die letzten Tage sehen das Event nicht. Schreiben Sie die Sekunden seit 1970.</translation>
        </message>
        <message>
            <source>No time zone has this offset</source>
            <translation>Keine Zeitzone hat diesen Versatz</translation>
        </message>
        <message>
            <source>Nobody is named as the user</source>
            <translation>Kein Nutzer ist genannt</translation>
        </message>
        <message>
            <source>Objects must be enabled for your workspace</source>
            <translation>Objekte müssen für Ihren Workspace freigeschaltet sein</translation>
        </message>
        <message>
            <source>People see a date here, but MoEngage recognises only 2020-05-31, and 2020-05-31T16:33:35Z, with a fraction of a second if need be. It stores anything else as text, and date filters will not find it. Write the date in one of the two ways; with a clock time convert it to UTC and end it with Z.</source>
            <translation>Menschen sehen hier ein Datum, MoEngage aber erkennt nur 2020-05-31 und 2020-05-31T16:33:35Z, bei Bedarf mit Sekundenbruchteilen. Alles andere speichert es als Text, und Datumsfilter finden es nicht. Schreiben Sie das Datum auf eine der beiden Arten; mit Uhrzeit rechnen Sie es in UTC um und hängen ein Z an.</translation>
        </message>
        <message>
            <source>Plain values among objects</source>
            <translation>Einfache Werte unter Objekten</translation>
        </message>
        <message>
            <source>Requests are written in JSON, a notation that leaves no room for slips: one missing quote, or one comma too many, and MoEngage can't read anything. It refuses the whole request then, with all its events. Go to the line and column in the message. Usual causes are a comma as decimal sign, a comma after the last value, and text without double quotes.</source>
            <translation>Anfragen werden in JSON geschrieben, einer Schreibweise, die keine Fehler verzeiht: ein fehlendes Anführungszeichen oder ein Komma zu viel, und MoEngage kann gar nichts lesen. Dann lehnt es die ganze Anfrage mit allen Events ab. Gehen Sie zu der Zeile und Spalte in der Meldung. Häufige Ursachen sind ein Dezimalkomma, ein Komma nach dem letzten Wert und Text ohne doppelte Anführungszeichen.</translation>
        </message>
        <message>
            <source>The app version must be text</source>
            <translation>Die App-Version muss Text sein</translation>
        </message>
        <message>
            <source>The attribute had another type before</source>
            <translation>Das Attribut hatte vorher einen anderen Typ</translation>
        </message>
        <message>
            <source>The attribute name is too long</source>
            <translation>Der Name des Attributs ist zu lang</translation>
        </message>
        <message>
            <source>The attributes are not names with values</source>
            <translation>Die Attribute sind keine Namen mit Werten</translation>
        </message>
        <message>
            <source>The customer id has only one character</source>
            <translation>Die Kunden-ID hat nur ein Zeichen</translation>
        </message>
        <message>
            <source>The customer id is a reserved word</source>
            <translation>Die Kunden-ID ist ein reserviertes Wort</translation>
        </message>
        <message>
            <source>The customer id is empty</source>
            <translation>Die Kunden-ID ist leer</translation>
        </message>
        <message>
            <source>The customer id must be text</source>
            <translation>Die Kunden-ID muss Text sein</translation>
        </message>
        <message>
            <source>The date is in another format</source>
            <translation>Das Datum hat ein anderes Format</translation>
        </message>
        <message>
            <source>The device id must be text</source>
            <translation>Die Geräte-ID muss Text sein</translation>
        </message>
        <message>
            <source>The event has no name</source>
            <translation>Das Event hat keinen Namen</translation>
        </message>
        <message>
            <source>The event has too many attributes</source>
            <translation>Das Event hat zu viele Attribute</translation>
        </message>
        <message>
            <source>The event is dated before the year 2000</source>
            <translation>Das Event liegt vor dem Jahr 2000</translation>
        </message>
        <message>
            <source>The event is dated in the future</source>
            <translation>Das Event liegt in der Zukunft</translation>
        </message>
        <message>
            <source>The event name begins with “moe”</source>
            <translation>Der Name des Events beginnt mit „moe“</translation>
        </message>
        <message>
            <source>The event name is too long</source>
            <translation>Der Name des Events ist zu lang</translation>
        </message>
        <message>
            <source>The event name is very short</source>
            <translation>Der Name des Events ist sehr kurz</translation>
        </message>
        <message>
            <source>The event name must be text</source>
            <translation>Der Name des Events muss Text sein</translation>
        </message>
        <message>
            <source>The link is too long</source>
            <translation>Der Link ist zu lang</translation>
        </message>
        <message>
            <source>The list has too many objects</source>
            <translation>Die Liste hat zu viele Objekte</translation>
        </message>
        <message>
            <source>The list is too long</source>
            <translation>Die Liste ist zu lang</translation>
        </message>
        <message>
            <source>The list mixes types that don't go together</source>
            <translation>Die Liste mischt Typen, die nicht zusammenpassen</translation>
        </message>
        <message>
            <source>The list of events is empty</source>
            <translation>Die Liste der Events ist leer</translation>
        </message>
        <message>
            <source>The list of events is missing</source>
            <translation>Die Liste der Events fehlt</translation>
        </message>
        <message>
            <source>The name begins with “moe_”</source>
            <translation>Der Name beginnt mit „moe_“</translation>
        </message>
        <message>
            <source>The names inside an object must have 1 to 200 characters, and none of $ . % # among them. MoEngage drops the others together with their values. Use letters, digits and underscores.</source>
            <translation>Die Namen in einem Objekt müssen 1 bis 200 Zeichen lang sein und dürfen kein $ . % # enthalten. Die anderen verwirft MoEngage samt ihren Werten. Verwenden Sie Buchstaben, Ziffern und Unterstriche.</translation>
        </message>
        <message>
            <source>The number is too large to be stored</source>
            <translation>Die Zahl ist zu groß, um gespeichert zu werden</translation>
        </message>
        <message>
            <source>The object has too many names</source>
            <translation>Das Objekt hat zu viele Namen</translation>
        </message>
        <message>
            <source>The object is empty</source>
            <translation>Das Objekt ist leer</translation>
        </message>
        <message>
            <source>The object is nested too deeply</source>
            <translation>Das Objekt ist zu tief verschachtelt</translation>
        </message>
        <message>
            <source>The object is too large</source>
            <translation>Das Objekt ist zu groß</translation>
        </message>
        <message>
            <source>The plan does not have this attribute</source>
            <translation>Der Plan enthält dieses Attribut nicht</translation>
        </message>
        <message>
            <source>The plan does not have this event</source>
            <translation>Der Plan enthält dieses Event nicht</translation>
        </message>
        <message>
            <source>The plan lists the attributes of this event, and this one is not among them. MoEngage stores it all the same, but filters on the planned name will miss it. Correct the name if it is misspelled, else add the attribute to the plan.</source>
            <translation>Der Plan nennt die Attribute dieses Events, und dieses ist nicht dabei. MoEngage speichert es trotzdem, aber Filter nach dem geplanten Namen verfehlen es. Korrigieren Sie den Namen, wenn er falsch geschrieben ist, sonst nehmen Sie das Attribut in den Plan auf.</translation>
        </message>
        <message>
            <source>The plan lists the events that your team agreed on, and this one is not among them. MoEngage takes it all the same, as a new event, of which a workspace can have 512 names. Correct the name if it is misspelled, else add the event to the plan.</source>
            <translation>Der Plan nennt die Events, auf die sich Ihr Team geeinigt hat, und dieses ist nicht dabei. MoEngage nimmt es trotzdem als neues Event an; ein Workspace kann 512 Namen haben. Korrigieren Sie den Namen, wenn er falsch geschrieben ist, sonst nehmen Sie das Event in den Plan auf.</translation>
        </message>
        <message>
            <source>The platform is spelled in another way</source>
            <translation>Die Plattform wird anders geschrieben</translation>
        </message>
        <message>
            <source>The platform must be text</source>
            <translation>Die Plattform muss Text sein</translation>
        </message>
        <message>
            <source>The request is not one object</source>
            <translation>Die Anfrage ist kein einzelnes Objekt</translation>
        </message>
        <message>
            <source>The request is too large</source>
            <translation>Die Anfrage ist zu groß</translation>
        </message>
        <message>
            <source>The text is not valid JSON</source>
            <translation>Der Text ist kein gültiges JSON</translation>
        </message>
        <message>
            <source>The text is too long</source>
            <translation>Der Text ist zu lang</translation>
        </message>
        <message>
            <source>The three time fields contradict each other</source>
            <translation>Die drei Zeitfelder widersprechen einander</translation>
        </message>
        <message>
            <source>The time can't be read</source>
            <translation>Die Zeit ist nicht lesbar</translation>
        </message>
        <message>
            <source>The time has no time zone</source>
            <translation>Die Zeit hat keine Zeitzone</translation>
        </message>
        <message>
            <source>The time is a number in quotes</source>
            <translation>Die Zeit ist eine Zahl in Anführungszeichen</translation>
        </message>
        <message>
            <source>The time is in milliseconds</source>
            <translation>Die Zeit ist in Millisekunden angegeben</translation>
        </message>
        <message>
            <source>The time zone offset is out of range</source>
            <translation>Der Zeitversatz liegt außerhalb des Bereichs</translation>
        </message>
        <message>
            <source>The time zone offset must be a number</source>
            <translation>Der Zeitversatz muss eine Zahl sein</translation>
        </message>
        <message>
            <source>The user identifiers are not names with texts</source>
            <translation>Die Nutzerkennungen sind keine Namen mit Texten</translation>
        </message>
        <message>
            <source>The value does not fit the attribute's pinned type</source>
            <translation>Der Wert passt nicht zum festgelegten Typ des Attributs</translation>
        </message>
        <message>
            <source>The value is null</source>
            <translation>Der Wert ist null</translation>
        </message>
        <message>
            <source>The value is written as a date should be, but there is no such day or clock time: month and day may have changed places. MoEngage stores it as text, so filters such as “in the last 7 days” will not find it. Write the year, then the month, then the day.</source>
            <translation>Der Wert ist geschrieben wie ein Datum, aber den Tag oder die Uhrzeit gibt es nicht: Vielleicht sind Monat und Tag vertauscht. MoEngage speichert ihn als Text, Filter wie „in den letzten 7 Tagen“ finden ihn nicht. Schreiben Sie das Jahr, dann den Monat, dann den Tag.</translation>
        </message>
        <message>
            <source>There is no such date</source>
            <translation>Dieses Datum gibt es nicht</translation>
        </message>
        <message>
            <source>To MoEngage “price” and “Price” are two attributes. Filters on one of them miss what was stored in the other. Choose one spelling, and send it everywhere.</source>
            <translation>Für MoEngage sind „price“ und „Price“ zwei Attribute. Filter nach dem einen verfehlen, was im anderen gespeichert ist. Wählen Sie eine Schreibweise, und senden Sie überall dieselbe.</translation>
        </message>
        <message>
            <source>Too many object attributes</source>
            <translation>Zu viele Attribute mit Objekten</translation>
        </message>
        <message>
            <source>Two names that differ only in upper and lower case</source>
            <translation>Zwei Namen, die sich nur in Groß- und Kleinschreibung unterscheiden</translation>
        </message>
        <message>
            <source>Two values under one name can't both be stored. Only the last one is sent, and the earlier ones are gone without a word. Remove the ones that you don't mean, or give them names of their own.</source>
            <translation>Zwei Werte unter einem Namen lassen sich nicht beide speichern. Nur der letzte wird gesendet, die früheren verschwinden ohne ein Wort. Entfernen Sie die, die Sie nicht meinen, oder geben Sie ihnen eigene Namen.</translation>
        </message>
        <message>
            <source>Unusual characters in the event name</source>
            <translation>Ungewöhnliche Zeichen im Namen des Events</translation>
        </message>
        <message>
            <source>Versions look like numbers, but are text: as numbers 1.10 and 1.1 would be the same. MoEngage refuses an app version that is not text. Put it in double quotes.</source>
            <translation>Versionen sehen aus wie Zahlen, sind aber Text: Als Zahlen wären 1.10 und 1.1 gleich. MoEngage lehnt eine App-Version ab, die kein Text ist. Schreiben Sie sie in doppelte Anführungszeichen.</translation>
        </message>
        <message>
            <source>Very many events in one request</source>
            <translation>Sehr viele Events in einer Anfrage</translation>
        </message>
        <message>
            <source>What stands in double curly brackets is a variable: a gap that this program fills before sending. No value is known for this one, so MoEngage would get the variable's name instead. Give the variable a value or a default, check how its name is spelled, or write the value itself.</source>
            <translation>Was in doppelten geschweiften Klammern steht, ist eine Variable: eine Lücke, die dieses Programm vor dem Senden füllt. Für diese ist kein Wert bekannt, MoEngage bekäme stattdessen den Namen der Variable. Geben Sie der Variable einen Wert oder eine Vorgabe, prüfen Sie die Schreibweise ihres Namens, oder schreiben Sie den Wert selbst.</translation>
        </message>
        <message>
            <source>Whole numbers are safe up to about 9 followed by eighteen digits, above or below zero. No document says what MoEngage makes of larger ones, so don't count on them. Numbers that long are mostly codes, such as those of cards or parcels: send them as text, in double quotes.</source>
            <translation>Ganze Zahlen sind sicher bis etwa 9 mit achtzehn weiteren Ziffern, über und unter null. Kein Dokument sagt, was MoEngage aus größeren macht; verlassen Sie sich also nicht darauf. So lange Zahlen sind meist Codes, etwa von Karten oder Paketen: Senden Sie sie als Text, in doppelten Anführungszeichen.</translation>
        </message>
        <message>
            <source>Words such as “null”, “guest”, “unknown”, “0” or “none” get in where an id was missing, and would lump many people together as one user. MoEngage therefore never takes them as a customer id, in upper or lower case. Send the real id. If there is none, find out where it got lost.</source>
            <translation>Wörter wie „null“, „guest“, „unknown“, „0“ oder „none“ geraten hinein, wo eine ID fehlte, und würden viele Menschen zu einem Nutzer zusammenwerfen. MoEngage nimmt sie deshalb nie als Kunden-ID, weder groß noch klein geschrieben. Senden Sie die echte ID. Wenn es keine gibt, finden Sie heraus, wo sie verloren ging.</translation>
        </message>
        <message>
            <source>Yes or no in quotes</source>
            <translation>Ja oder Nein in Anführungszeichen</translation>
        </message>
        <message>
            <source>null means “nothing”, and MoEngage stores nothing: the attribute is missing from the event, and an entry of a list is left out. It does not erase an earlier value either, as events can't be changed afterwards. Fill in the value, or leave the attribute out.</source>
            <translation>null bedeutet „nichts“, und MoEngage speichert nichts: Das Attribut fehlt im Event, und ein Eintrag einer Liste wird ausgelassen. Einen früheren Wert löscht es auch nicht, denn Events lassen sich nachträglich nicht ändern. Füllen Sie den Wert aus, oder lassen Sie das Attribut weg.</translation>
        </message>
        <message>
            <source>“actions” holds the events of the user, as a list in square brackets, even for a single event. Where it is missing, or is no list, MoEngage refuses the request. Put square brackets around the event.</source>
            <translation>„actions“ enthält die Events des Nutzers, als Liste in eckigen Klammern, auch bei einem einzigen Event. Fehlt es oder ist es keine Liste, lehnt MoEngage die Anfrage ab. Setzen Sie eckige Klammern um das Event.</translation>
        </message>
        <message>
            <source>“attributes” holds the details of the event: names with values, in one pair of curly brackets. A list or a bare text is refused with the whole request. An event without details may leave it out.</source>
            <translation>„attributes“ enthält die Einzelheiten des Events: Namen mit Werten, in einem Paar geschweifter Klammern. Eine Liste oder ein bloßer Text wird mit der ganzen Anfrage abgelehnt. Ein Event ohne Einzelheiten darf es weglassen.</translation>
        </message>
        <message>
            <source>“customer_id” is there but holds nothing, or only spaces, so MoEngage can't know whose event it is and refuses the request. Usually the id was not known where the request was put together. Fill it in, and send no events for users whom you can't name.</source>
            <translation>„customer_id“ ist da, enthält aber nichts oder nur Leerzeichen; MoEngage kann nicht wissen, wessen Event es ist, und lehnt die Anfrage ab. Meist war die ID dort nicht bekannt, wo die Anfrage zusammengestellt wurde. Füllen Sie sie aus, und senden Sie keine Events für Nutzer, die Sie nicht benennen können.</translation>
        </message>
        <message>
            <source>“moe_os_type” names the system of a TV, such as ROKU or tvOS, and has a meaning only together with the platform TV. Set the platform to TV if the event came from one, else remove “moe_os_type”.</source>
            <translation>„moe_os_type“ nennt das System eines Fernsehers, etwa ROKU oder tvOS, und hat nur zusammen mit der Plattform TV eine Bedeutung. Setzen Sie die Plattform auf TV, wenn das Event von einem Fernseher kam, sonst entfernen Sie „moe_os_type“.</translation>
        </message>
        <message>
            <source>“platform” says where the event happened, as one of the words ANDROID, iOS, web, TV or unknown. What is not text is refused. Leave it out where you don't know it for certain.</source>
            <translation>„platform“ sagt, wo das Event geschah, mit einem der Wörter ANDROID, iOS, web, TV oder unknown. Was kein Text ist, wird abgelehnt. Lassen Sie sie weg, wenn Sie es nicht sicher wissen.</translation>
        </message>
        <message>
            <source>“type” must be “event”</source>
            <translation>„type“ muss „event“ sein</translation>
        </message>
        <message>
            <source>“type” tells MoEngage what the request is about, and for events that is always the word “event”, in lower case. With any other word or casing, or without “type”, the whole request is refused.</source>
            <translation>„type“ sagt MoEngage, worum es in der Anfrage geht, und das ist bei Events immer das Wort „event“, kleingeschrieben. Bei jedem anderen Wort, anderer Schreibung oder ohne „type“ wird die ganze Anfrage abgelehnt.</translation>
        </message>
        <message>
            <source>“user_identifiers” names the user by several ids at once, where Identity Resolution is on. It must hold at least one of them, and the value of each must be text: a mobile number needs double quotes too. Anything else is refused.</source>
            <translation>„user_identifiers“ nennt den Nutzer über mehrere IDs zugleich, wo Identity Resolution eingeschaltet ist. Es muss mindestens eine davon enthalten, und jeder Wert muss Text sein: Auch eine Mobilnummer braucht doppelte Anführungszeichen. Alles andere wird abgelehnt.</translation>
        </message>
        <message>
            <source>“user_timezone_offset” counts seconds, and MoEngage refuses what is beyond 54000 (15 hours) either way. Much larger numbers are usually milliseconds: leave out the last three digits.</source>
            <translation>„user_timezone_offset“ zählt Sekunden, und MoEngage lehnt ab, was in einer der Richtungen über 54000 (15 Stunden) hinausgeht. Viel größere Zahlen sind meist Millisekunden: Lassen Sie die letzten drei Ziffern weg.</translation>
        </message>
        <message>
            <source>“user_timezone_offset” says how far the user's clock is from UTC, in seconds and as a number: UTC+05:30 is 19800. The name of a zone, or a text such as +05:30, is refused. One hour is 3600; west of Greenwich the number is negative.</source>
            <translation>„user_timezone_offset“ sagt, wie weit die Uhr des Nutzers von UTC entfernt ist, in Sekunden und als Zahl: UTC+05:30 ist 19800. Der Name einer Zone oder ein Text wie +05:30 wird abgelehnt. Eine Stunde ist 3600; westlich von Greenwich ist die Zahl negativ.</translation>
        </message>
        <message>
            <source>“user_time”, the clock on the user's wall, should be “current_time”, which is UTC, plus the offset. Where all three are given, MoEngage takes each as it is. Campaigns in the user's local time may then come at the wrong hour. Send only two of the three: MoEngage works out the third.</source>
            <translation>„user_time“, die Uhr an der Wand des Nutzers, sollte „current_time“, also UTC, plus Versatz sein. Sind alle drei angegeben, übernimmt MoEngage jedes, wie es ist. Kampagnen in der Ortszeit des Nutzers kommen dann womöglich zur falschen Stunde. Senden Sie nur zwei der drei: Das dritte rechnet MoEngage aus.</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>MoEngage can't read “{field}” as a time ({found}), so it refuses the request. Write 2020-05-31T16:33:35Z, or the seconds since 1970 (1590404615).</source>
            <translation>MoEngage kann „{field}“ nicht als Zeit lesen ({found}) und lehnt die Anfrage deshalb ab. Schreiben Sie 2020-05-31T16:33:35Z oder die Sekunden seit 1970 (1590404615).</translation>
        </message>
        <message>
            <source>MoEngage drops “{name}”: the name “{key}” is empty, longer than {limit} characters, or has one of $ . % # in it. Rename it.</source>
            <translation>MoEngage verwirft „{name}“: Der Name „{key}“ ist leer, länger als {limit} Zeichen oder enthält eines von $ . % #. Benennen Sie ihn um.</translation>
        </message>
        <message>
            <source>MoEngage puts a space after each period in an event name: this one is stored as “{stored}”. Write the name without periods.</source>
            <translation>MoEngage setzt in Event-Namen nach jedem Punkt ein Leerzeichen: Dieser wird als „{stored}“ gespeichert. Schreiben Sie den Namen ohne Punkte.</translation>
        </message>
        <message>
            <source>MoEngage writes this platform “{expected}”, not “{value}”: campaigns for one platform may miss the event. Use MoEngage's spelling.</source>
            <translation>MoEngage schreibt diese Plattform „{expected}“, nicht „{value}“: Kampagnen für eine Plattform könnten das Event verfehlen. Verwenden Sie die Schreibweise von MoEngage.</translation>
        </message>
        <message>
            <source>No user is named, so MoEngage refuses the request. Fill in “customer_id” (or “user_identifiers”, if your workspace uses Identity Resolution).</source>
            <translation>Kein Nutzer ist genannt, deshalb lehnt MoEngage die Anfrage ab. Füllen Sie „customer_id“ aus (oder „user_identifiers“, wenn Ihr Workspace Identity Resolution verwendet).</translation>
        </message>
        <message>
            <source>Nothing of the object “{name}” can be stored, so MoEngage drops it. Fill it, or leave it out.</source>
            <translation>Vom Objekt „{name}“ kann nichts gespeichert werden, deshalb verwirft MoEngage es. Füllen Sie es, oder lassen Sie es weg.</translation>
        </message>
        <message>
            <source>The attribute name “{name}” has {length} characters; MoEngage keeps the first {limit} and cuts off the rest. Shorten it.</source>
            <translation>Der Attributname „{name}“ hat {length} Zeichen; MoEngage behält die ersten {limit} und schneidet den Rest ab. Kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>The event name has {characters} in it, which MoEngage's naming guide advises against. Use letters and digits.</source>
            <translation>Der Name des Events enthält {characters}; der Namensleitfaden von MoEngage rät davon ab. Verwenden Sie Buchstaben und Ziffern.</translation>
        </message>
        <message>
            <source>The event name is {kind}, but it must be text: MoEngage refuses the request as “Malformed JSON”. Write the name in double quotes.</source>
            <translation>Der Name des Events ist {kind}, muss aber Text sein: MoEngage lehnt die Anfrage als „Malformed JSON“ ab. Schreiben Sie den Namen in doppelte Anführungszeichen.</translation>
        </message>
        <message>
            <source>The naming guide asks for event names of at least {limit} characters; “{name}” has {length}. Choose a name that says more.</source>
            <translation>Der Namensleitfaden verlangt Event-Namen von mindestens {limit} Zeichen; „{name}“ hat {length}. Wählen Sie einen Namen, der mehr sagt.</translation>
        </message>
        <message>
            <source>The plan has no attribute “{name}” for this event; the nearest one is {nearest}. Correct the name, or add it to the plan.</source>
            <translation>Der Plan enthält kein Attribut „{name}“ für dieses Event; am ähnlichsten ist {nearest}. Korrigieren Sie den Namen, oder nehmen Sie ihn in den Plan auf.</translation>
        </message>
        <message>
            <source>The plan has no event “{name}”; the nearest one is {nearest}. Correct the name, or add it to the plan.</source>
            <translation>Der Plan enthält kein Event „{name}“; am ähnlichsten ist {nearest}. Korrigieren Sie den Namen, oder nehmen Sie ihn in den Plan auf.</translation>
        </message>
        <message>
            <source>The plan requires the attribute “{name}” for this event, but it is not there. Add it.</source>
            <translation>Der Plan verlangt für dieses Event das Attribut „{name}“, aber es fehlt. Fügen Sie es hinzu.</translation>
        </message>
        <message>
            <source>The request is {kind}, so MoEngage refuses it. Put it all into one pair of curly brackets {{ }}.</source>
            <translation>Die Anfrage ist {kind}, deshalb lehnt MoEngage sie ab. Setzen Sie alles in ein Paar geschweifter Klammern {{ }}.</translation>
        </message>
        <message>
            <source>The request is {size} bytes, {over} over the limit of 131,072 (128 KB): MoEngage refuses it. Send fewer events or shorter values.</source>
            <translation>Die Anfrage ist {size} Bytes groß, {over} über der Grenze von 131.072 (128 KB): MoEngage lehnt sie ab. Senden Sie weniger Events oder kürzere Werte.</translation>
        </message>
        <message>
            <source>The values of “{name}” must all be {type}, like the first one, but {element} (“{name}[{index}]”) can't be turned into that: MoEngage drops the whole list. Send values of one type.</source>
            <translation>Die Werte von „{name}“ müssen alle vom Typ des ersten sein ({type}), aber {element} („{name}[{index}]“) lässt sich nicht umwandeln: MoEngage verwirft die ganze Liste. Senden Sie Werte eines Typs.</translation>
        </message>
        <message>
            <source>The variable “{variable}” has no value, so its name would be sent instead. Give it a value, or a default in the template.</source>
            <translation>Die Variable „{variable}“ hat keinen Wert, ihr Name würde stattdessen gesendet. Geben Sie ihr einen Wert oder in der Vorlage eine Vorgabe.</translation>
        </message>
        <message>
            <source>This attribute has no name, so MoEngage drops it. Give it one.</source>
            <translation>Dieses Attribut hat keinen Namen, deshalb verwirft MoEngage es. Geben Sie ihm einen.</translation>
        </message>
        <message>
            <source>This entry of “actions” is {kind}, but it must be an event in curly brackets: MoEngage refuses the request. Give it a name in “action”, or remove it.</source>
            <translation>Dieser Eintrag von „actions“ ist {kind}, muss aber ein Event in geschweiften Klammern sein: MoEngage lehnt die Anfrage ab. Geben Sie ihm einen Namen in „action“, oder entfernen Sie ihn.</translation>
        </message>
        <message>
            <source>This event has no name, so MoEngage refuses the request. Fill in “action”.</source>
            <translation>Dieses Event hat keinen Namen, deshalb lehnt MoEngage die Anfrage ab. Füllen Sie „action“ aus.</translation>
        </message>
        <message>
            <source>This event has {count} attributes; MoEngage keeps the first {limit} and drops the rest. Send fewer.</source>
            <translation>Dieses Event hat {count} Attribute; MoEngage behält die ersten {limit} und verwirft den Rest. Senden Sie weniger.</translation>
        </message>
        <message>
            <source>This event is dated {time}, which is in the future: MoEngage does not accept it, while it takes the other events of the request. Use a time that has passed.</source>
            <translation>Dieses Event trägt die Zeit {time}, die in der Zukunft liegt: MoEngage übernimmt es nicht, wohl aber die übrigen Events der Anfrage. Verwenden Sie eine vergangene Zeit.</translation>
        </message>
        <message>
            <source>This event name has {length} characters; MoEngage keeps the first {limit} and cuts off the rest. Shorten it.</source>
            <translation>Dieser Event-Name hat {length} Zeichen; MoEngage behält die ersten {limit} und schneidet den Rest ab. Kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>This is not valid JSON, so MoEngage refuses the whole request. {reason} Correct it there.</source>
            <translation>Das ist kein gültiges JSON, deshalb lehnt MoEngage die ganze Anfrage ab. {reason} Korrigieren Sie es dort.</translation>
        </message>
        <message>
            <source>This request has {count} events, and MoEngage takes 30,000 a minute: requests of over {limit} use that up quickly. Split it.</source>
            <translation>Diese Anfrage hat {count} Events, und MoEngage nimmt 30.000 in der Minute an: Anfragen mit über {limit} verbrauchen das schnell. Teilen Sie sie auf.</translation>
        </message>
        <message>
            <source>With “{name}” this payload has {count} different object attributes; a workspace may have {limit} at most. Send fewer.</source>
            <translation>Mit „{name}“ hat diese Anfrage {count} verschiedene Attribute mit Objekten; ein Workspace darf höchstens {limit} haben. Senden Sie weniger.</translation>
        </message>
        <message>
            <source>“actions” is empty: there is no event to send, so MoEngage refuses the request. Add at least one.</source>
            <translation>„actions“ ist leer: Es gibt kein Event zu senden, deshalb lehnt MoEngage die Anfrage ab. Fügen Sie mindestens eines hinzu.</translation>
        </message>
        <message>
            <source>“actions” must be a list of events in square brackets, but {found}: MoEngage refuses the request. Add at least one event.</source>
            <translation>„actions“ muss eine Liste von Events in eckigen Klammern sein, aber {found}: MoEngage lehnt die Anfrage ab. Fügen Sie mindestens ein Event hinzu.</translation>
        </message>
        <message>
            <source>“app_version” is {kind}, but it must be text: MoEngage refuses the request. Write it in double quotes, or leave it out.</source>
            <translation>„app_version“ ist {kind}, muss aber Text sein: MoEngage lehnt die Anfrage ab. Schreiben Sie sie in doppelte Anführungszeichen, oder lassen Sie sie weg.</translation>
        </message>
        <message>
            <source>“attributes” is {kind}, but it must be names with values in curly brackets: MoEngage refuses the request. Write it so, or leave it out.</source>
            <translation>„attributes“ ist {kind}, muss aber aus Namen mit Werten in geschweiften Klammern bestehen: MoEngage lehnt die Anfrage ab. Schreiben Sie es so, oder lassen Sie es weg.</translation>
        </message>
        <message>
            <source>“customer_id” is empty, so MoEngage refuses the request. Enter the id of the event's user.</source>
            <translation>„customer_id“ ist leer, deshalb lehnt MoEngage die Anfrage ab. Geben Sie die ID des Nutzers ein, zu dem das Event gehört.</translation>
        </message>
        <message>
            <source>“customer_id” is {kind}, but it must be text: MoEngage refuses the request. Write the id in double quotes.</source>
            <translation>„customer_id“ ist {kind}, muss aber Text sein: MoEngage lehnt die Anfrage ab. Schreiben Sie die ID in doppelte Anführungszeichen.</translation>
        </message>
        <message>
            <source>“customer_id” is “{value}”, a single character: MoEngage refuses ids of fewer than two. Enter the whole id.</source>
            <translation>„customer_id“ ist „{value}“, ein einzelnes Zeichen: MoEngage lehnt IDs mit weniger als zwei ab. Geben Sie die ganze ID ein.</translation>
        </message>
        <message>
            <source>“device_id” is {kind}, but it must be text: MoEngage refuses the request. Write it in double quotes, or leave it out.</source>
            <translation>„device_id“ ist {kind}, muss aber Text sein: MoEngage lehnt die Anfrage ab. Schreiben Sie sie in doppelte Anführungszeichen, oder lassen Sie sie weg.</translation>
        </message>
        <message>
            <source>“moe_os_type” goes only with the platform TV. Set “platform” to TV, or remove “moe_os_type”.</source>
            <translation>„moe_os_type“ passt nur zur Plattform TV. Setzen Sie „platform“ auf TV, oder entfernen Sie „moe_os_type“.</translation>
        </message>
        <message>
            <source>“platform” is {kind}, but it must be text: MoEngage refuses the request. Choose a platform, or leave it out.</source>
            <translation>„platform“ ist {kind}, muss aber Text sein: MoEngage lehnt die Anfrage ab. Wählen Sie eine Plattform, oder lassen Sie sie weg.</translation>
        </message>
        <message>
            <source>“type” must be exactly “event”, in lower case, but {found}: MoEngage refuses the request. Write “event”.</source>
            <translation>„type“ muss genau „event“ sein, kleingeschrieben, aber {found}: MoEngage lehnt die Anfrage ab. Schreiben Sie „event“.</translation>
        </message>
        <message>
            <source>“user_identifiers” must hold at least one name with a text, and nothing else: MoEngage refuses the request. Write it like {{"moe_mobile": "+919876543210"}}.</source>
            <translation>„user_identifiers“ muss mindestens einen Namen mit einem Text enthalten und sonst nichts: MoEngage lehnt die Anfrage ab. Schreiben Sie es wie {{"moe_mobile": "+919876543210"}}.</translation>
        </message>
        <message>
            <source>“user_timezone_offset” is {kind}, but it must be a number of seconds: MoEngage refuses the request. For India (UTC+05:30) write 19800.</source>
            <translation>„user_timezone_offset“ ist {kind}, muss aber eine Zahl von Sekunden sein: MoEngage lehnt die Anfrage ab. Für Indien (UTC+05:30) schreiben Sie 19800.</translation>
        </message>
        <message>
            <source>“user_timezone_offset” is {value} seconds, outside -54000 to 54000 (15 hours either way): MoEngage refuses the request. For India (UTC+05:30) write 19800.</source>
            <translation>„user_timezone_offset“ ist {value} Sekunden, außerhalb von -54000 bis 54000 (15 Stunden in jede Richtung): MoEngage lehnt die Anfrage ab. Für Indien (UTC+05:30) schreiben Sie 19800.</translation>
        </message>
        <message>
            <source>“user_timezone_offset” is {value}, counted in seconds, which is no time zone in use: all are multiples of 900 (15 minutes). Check that it is in seconds.</source>
            <translation>„user_timezone_offset“ ist {value}, in Sekunden gezählt, und das ist keine gebräuchliche Zeitzone: Alle sind Vielfache von 900 (15 Minuten). Prüfen Sie, ob die Angabe in Sekunden ist.</translation>
        </message>
        <message>
            <source>“user_time” is {found}, but “current_time” and “user_timezone_offset” make {expected}. Correct one of the three, or leave one out.</source>
            <translation>„user_time“ ist {found}, aber „current_time“ und „user_timezone_offset“ ergeben {expected}. Korrigieren Sie eines der drei, oder lassen Sie eines weg.</translation>
        </message>
        <message>
            <source>“{field}” does not say in which time zone it is, so MoEngage assumes one. Put the UTC time with a Z at its end into “current_time”; beside “user_time”, “user_timezone_offset” does as well.</source>
            <translation>„{field}“ sagt nicht, in welcher Zeitzone es ist, deshalb nimmt MoEngage eine an. Schreiben Sie die UTC-Zeit mit einem Z am Ende in „current_time“; neben „user_time“ genügt auch „user_timezone_offset“.</translation>
        </message>
        <message>
            <source>“{field}” has thirteen digits, so it is read as milliseconds: {time}. Write seconds, without the last three digits.</source>
            <translation>„{field}“ hat dreizehn Ziffern und wird deshalb als Millisekunden gelesen: {time}. Schreiben Sie Sekunden, ohne die letzten drei Ziffern.</translation>
        </message>
        <message>
            <source>“{field}” is a number in quotes. MoEngage takes it, but its documents ask for a number: remove the quotes.</source>
            <translation>„{field}“ ist eine Zahl in Anführungszeichen. MoEngage nimmt sie an, aber seine Dokumente verlangen eine Zahl: Entfernen Sie die Anführungszeichen.</translation>
        </message>
        <message>
            <source>“{field}” means {time}. If that is not what you meant, check the number: it must count the seconds since 1970.</source>
            <translation>„{field}“ bedeutet {time}. Wenn Sie das nicht meinen, prüfen Sie die Zahl: Sie muss die Sekunden seit 1970 zählen.</translation>
        </message>
        <message>
            <source>“{name}” and “{other}” differ only in upper and lower case, so MoEngage stores two attributes. Keep one of them.</source>
            <translation>„{name}“ und „{other}“ unterscheiden sich nur in Groß- und Kleinschreibung, MoEngage speichert also zwei Attribute. Behalten Sie eines davon.</translation>
        </message>
        <message>
            <source>“{name}” begins or ends with a space, tab or line break, so it is another name than the one without. Remove it.</source>
            <translation>„{name}“ beginnt oder endet mit einem Leerzeichen, Tabulator oder Zeilenumbruch und ist deshalb ein anderer Name als der ohne. Entfernen Sie das Zeichen.</translation>
        </message>
        <message>
            <source>“{name}” begins with “moe_”, which MoEngage keeps for names of its own: it may be blocked later without notice. Rename it.</source>
            <translation>„{name}“ beginnt mit „moe_“; das behält MoEngage eigenen Namen vor: Er könnte später ohne Ankündigung gesperrt werden. Benennen Sie ihn um.</translation>
        </message>
        <message>
            <source>“{name}” begins with “moe”, as MoEngage's own names do, and its naming guide advises against that. Choose another name.</source>
            <translation>„{name}“ beginnt mit „moe“ wie die eigenen Namen von MoEngage, und sein Namensleitfaden rät davon ab. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>“{name}” has no value (null), so MoEngage does not store it. Fill in a value, or leave it out.</source>
            <translation>„{name}“ hat keinen Wert (null), deshalb speichert MoEngage es nicht. Füllen Sie einen Wert aus, oder lassen Sie es weg.</translation>
        </message>
        <message>
            <source>“{name}” has {count} names on all its levels together; MoEngage keeps the first {limit} and drops the rest. Send fewer.</source>
            <translation>„{name}“ hat {count} Namen auf allen Ebenen zusammen; MoEngage behält die ersten {limit} und verwirft den Rest. Senden Sie weniger.</translation>
        </message>
        <message>
            <source>“{name}” has {count} objects; MoEngage keeps the first {limit} and drops the rest. Send fewer.</source>
            <translation>„{name}“ hat {count} Objekte; MoEngage behält die ersten {limit} und verwirft den Rest. Senden Sie weniger.</translation>
        </message>
        <message>
            <source>“{name}” has {count} values; MoEngage keeps the first {limit} and drops the rest. Send fewer.</source>
            <translation>„{name}“ hat {count} Werte; MoEngage behält die ersten {limit} und verwirft den Rest. Senden Sie weniger.</translation>
        </message>
        <message>
            <source>“{name}” has {length} characters; MoEngage keeps the first {limit} and cuts off the rest. Shorten it.</source>
            <translation>„{name}“ hat {length} Zeichen; MoEngage behält die ersten {limit} und schneidet den Rest ab. Kürzen Sie den Wert.</translation>
        </message>
        <message>
            <source>“{name}” has {length} characters; MoEngage keeps the first {limit} of each value in a list and cuts off the rest. Shorten it.</source>
            <translation>„{name}“ hat {length} Zeichen; MoEngage behält die ersten {limit} jedes Werts einer Liste und schneidet den Rest ab. Kürzen Sie den Wert.</translation>
        </message>
        <message>
            <source>“{name}” is a date that MoEngage does not recognise as one (“{value}”): it is stored as text, and date filters will not find it. Write it as 2020-05-31T16:33:35Z or 2020-05-31.</source>
            <translation>„{name}“ ist ein Datum, das MoEngage nicht als solches erkennt („{value}“): Es wird als Text gespeichert, und Datumsfilter finden es nicht. Schreiben Sie 2020-05-31T16:33:35Z oder 2020-05-31.</translation>
        </message>
        <message>
            <source>“{name}” is a link of {length} characters; MoEngage drops a link over {limit} altogether. Use a shorter one.</source>
            <translation>„{name}“ ist ein Link mit {length} Zeichen; einen Link über {limit} verwirft MoEngage ganz. Verwenden Sie einen kürzeren.</translation>
        </message>
        <message>
            <source>“{name}” is a list of objects with other values among them ({count}): MoEngage drops those. Send objects only.</source>
            <translation>„{name}“ ist eine Liste von Objekten mit anderen Werten darunter ({count}): Diese verwirft MoEngage. Senden Sie nur Objekte.</translation>
        </message>
        <message>
            <source>“{name}” is a list with other lists inside ({count}): MoEngage drops those. Put their values directly into the list.</source>
            <translation>„{name}“ ist eine Liste mit anderen Listen darin ({count}): Diese verwirft MoEngage. Schreiben Sie deren Werte direkt in die Liste.</translation>
        </message>
        <message>
            <source>“{name}” is an object on the third level; MoEngage goes {limit} levels deep and stores this one as text. Put its values one level up.</source>
            <translation>„{name}“ ist ein Objekt auf der dritten Ebene; MoEngage geht {limit} Ebenen tief und speichert dieses als Text. Holen Sie seine Werte eine Ebene höher.</translation>
        </message>
        <message>
            <source>“{name}” is an object: unless your workspace has the object data type enabled, it is not stored. Ask MoEngage if you are not sure.</source>
            <translation>„{name}“ ist ein Objekt: Wenn für Ihren Workspace der Datentyp Objekt nicht freigeschaltet ist, wird es nicht gespeichert. Fragen Sie MoEngage, wenn Sie nicht sicher sind.</translation>
        </message>
        <message>
            <source>“{name}” is empty, and MoEngage drops what is empty inside an object. Fill in a value, or leave it out.</source>
            <translation>„{name}“ ist leer, und MoEngage verwirft, was in einem Objekt leer ist. Füllen Sie einen Wert aus, oder lassen Sie es weg.</translation>
        </message>
        <message>
            <source>“{name}” is no field that MoEngage knows here, so it is likely lost; the nearest one is “{nearest}”. Correct the name, or, if it is an attribute, move it into the event's “attributes”.</source>
            <translation>„{name}“ ist kein Feld, das MoEngage hier kennt, es geht also wahrscheinlich verloren; am ähnlichsten ist „{nearest}“. Korrigieren Sie den Namen, oder verschieben Sie es, wenn es ein Attribut ist, in die „attributes“ des Events.</translation>
        </message>
        <message>
            <source>“{name}” is pinned to {pinned} in the dashboard, but {value} is {sent}: MoEngage {outcome}. Send it as {pinned}.</source>
            <translation>„{name}“ ist im Dashboard auf {pinned} festgelegt, aber {value} ist {sent}: MoEngage {outcome}. Senden Sie es als {pinned}.</translation>
        </message>
        <message>
            <source>“{name}” is the number {value} in quotes, so it is stored as text, and filters can't compare it as a number. Remove the quotes if a number is meant.</source>
            <translation>„{name}“ ist die Zahl {value} in Anführungszeichen, wird also als Text gespeichert, und Filter können sie nicht als Zahl vergleichen. Entfernen Sie die Anführungszeichen, wenn eine Zahl gemeint ist.</translation>
        </message>
        <message>
            <source>“{name}” is {value} in quotes, so it is stored as text, not as yes or no. Remove the quotes if yes or no is meant.</source>
            <translation>„{name}“ ist {value} in Anführungszeichen, wird also als Text gespeichert, nicht als Ja oder Nein. Entfernen Sie die Anführungszeichen, wenn Ja oder Nein gemeint ist.</translation>
        </message>
        <message>
            <source>“{name}” is {value}, beyond what a stored number can hold: no document says what MoEngage makes of it. Correct the number, or send it as text in double quotes.</source>
            <translation>„{name}“ ist {value}, mehr als eine gespeicherte Zahl fassen kann: Kein Dokument sagt, was MoEngage daraus macht. Korrigieren Sie die Zahl, oder senden Sie sie als Text in doppelten Anführungszeichen.</translation>
        </message>
        <message>
            <source>“{name}” is {value}, but MoEngage stores it as {type}, like the first value of the list. Send values of one type.</source>
            <translation>„{name}“ ist {value}, aber MoEngage speichert es im Typ des ersten Werts der Liste ({type}). Senden Sie Werte eines Typs.</translation>
        </message>
        <message>
            <source>“{name}” is “{value}”, a date or time that does not exist: it is stored as text, and date filters will not find it. Correct it.</source>
            <translation>„{name}“ ist „{value}“, ein Datum oder eine Uhrzeit, die es nicht gibt: Es wird als Text gespeichert, und Datumsfilter finden es nicht. Korrigieren Sie es.</translation>
        </message>
        <message>
            <source>“{name}” stands here more than once; only this last one is sent. Remove the others, or rename them.</source>
            <translation>„{name}“ steht hier mehr als einmal; nur dieser letzte Wert wird gesendet. Entfernen Sie die anderen, oder benennen Sie sie um.</translation>
        </message>
        <message>
            <source>“{name}” takes {size} bytes; MoEngage stores nothing of an object over {limit} (25 KB). Send less in it.</source>
            <translation>„{name}“ braucht {size} Bytes; von einem Objekt über {limit} (25 KB) speichert MoEngage nichts. Senden Sie weniger darin.</translation>
        </message>
        <message>
            <source>“{name}” was {before} in {sends}, but is {now} here. One attribute should keep one type: filters on it find only values of theirs.</source>
            <translation>„{name}“ war in {sends} {before}, ist hier aber {now}. Ein Attribut sollte einen Typ behalten: Filter danach finden nur Werte ihres eigenen Typs.</translation>
        </message>
        <message>
            <source>“{value}” is a reserved word that MoEngage refuses as a customer id. Enter the id of a real user.</source>
            <translation>„{value}“ ist ein reserviertes Wort, das MoEngage als Kunden-ID ablehnt. Geben Sie die ID eines echten Nutzers ein.</translation>
        </message>
        <message>
            <source>“{value}” is no TV system that MoEngage knows. Choose one of {allowed}, spelled exactly so.</source>
            <translation>„{value}“ ist kein TV-System, das MoEngage kennt. Wählen Sie eines von {allowed}, genau so geschrieben.</translation>
        </message>
        <message>
            <source>“{value}” is no platform that MoEngage knows: it is stored all the same, and push and in-app campaigns for one platform go wrong. Choose one of {allowed}.</source>
            <translation>„{value}“ ist keine Plattform, die MoEngage kennt: Sie wird trotzdem gespeichert, und Push- und In-App-Kampagnen für eine Plattform laufen fehl. Wählen Sie eine von {allowed}.</translation>
        </message>
    </context>
    <context>
        <name>SaveTemplateDialog</name>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Ordner</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Folder, or the name of a new one</source>
            <translation>Ordner oder Name eines neuen</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Give it a name. Signs that file names can't have are left out.</source>
            <translation>Geben Sie ihr einen Namen. Zeichen, die Dateinamen nicht haben dürfen, werden weggelassen.</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Name der Vorlage</translation>
        </message>
        <message>
            <source>Pick a folder, or type the name of a new one. “A/B” is B inside of A.</source>
            <translation>Wählen Sie einen Ordner, oder geben Sie den Namen eines neuen ein. „A/B“ ist B in A.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save as template</source>
            <translation>Als Vorlage speichern</translation>
        </message>
        <message>
            <source>Saved as “{path}” in your templates folder. The API key is never saved.</source>
            <translation>Gespeichert als „{path}“ in Ihrem Vorlagenordner. Der API-Schlüssel wird nie gespeichert.</translation>
        </message>
        <message>
            <source>There is already a template “{path}”. Choose another name.</source>
            <translation>Es gibt bereits eine Vorlage „{path}“. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Where it is saved</source>
            <translation>Wo sie gespeichert wird</translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>kein Ordner</translation>
        </message>
    </context>
    <context>
        <name>SendDesk</name>
        <message>
            <source>This is no JSON: MoEngage refuses it. Send asks first, then sends exactly this.</source>
            <translation>Das ist kein JSON: MoEngage lehnt es ab. Senden fragt zuerst und sendet dann genau das.</translation>
        </message>
    </context>
    <context>
        <name>SendFlow</name>
        <message>
            <source>&amp;Send again</source>
            <translation>Erneut &amp;senden</translation>
        </message>
        <message>
            <source>&amp;Send anyway</source>
            <translation>Trotzdem &amp;senden</translation>
        </message>
        <message>
            <source>&amp;Send to LIVE</source>
            <translation>An LIVE &amp;senden</translation>
        </message>
        <message>
            <source>1 event</source>
            <translation>1 Event</translation>
        </message>
        <message>
            <source>APP_ID {app_id}</source>
            <translation>APP_ID {app_id}</translation>
        </message>
        <message>
            <source>Address {place}, APP_ID {app_id}</source>
            <translation>Adresse {place}, APP_ID {app_id}</translation>
        </message>
        <message>
            <source>Also add all of them to this connection's test users</source>
            <translation>Auch alle zu den Testnutzern dieser Verbindung hinzufügen</translation>
        </message>
        <message>
            <source>Also add {user} to this connection's test users</source>
            <translation>Auch {user} zu den Testnutzern dieser Verbindung hinzufügen</translation>
        </message>
        <message>
            <source>Data center {place}, APP_ID {app_id}</source>
            <translation>Rechenzentrum {place}, APP_ID {app_id}</translation>
        </message>
        <message>
            <source>Enter the APP_ID of your workspace first: Settings &gt; Account &gt; APIs.</source>
            <translation>Geben Sie zuerst die APP_ID Ihres Workspace ein: Settings &gt; Account &gt; APIs.</translation>
        </message>
        <message>
            <source>It went out before, and nobody knows whether MoEngage recorded it: sending it again can double it.</source>
            <translation>Es ist schon einmal hinausgegangen, und niemand weiß, ob MoEngage es gespeichert hat: Bei erneutem Senden entsteht es womöglich doppelt.</translation>
        </message>
        <message>
            <source>Look in the dashboard first whether the event is there. Events can't be deleted.</source>
            <translation>Sehen Sie zuerst im Dashboard nach, ob das Event da ist. Events lassen sich nicht löschen.</translation>
        </message>
        <message>
            <source>MoEngage will refuse this request:</source>
            <translation>MoEngage wird diese Anfrage ablehnen:</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>Send anyway?</source>
            <translation>Trotzdem senden?</translation>
        </message>
        <message>
            <source>Send it again?</source>
            <translation>Erneut senden?</translation>
        </message>
        <message>
            <source>Send to LIVE?</source>
            <translation>An LIVE senden?</translation>
        </message>
        <message>
            <source>unknown user</source>
            <translation>unbekannter Nutzer</translation>
        </message>
        <message>
            <source>{count} events</source>
            <translation>{count} Events</translation>
        </message>
        <message>
            <source>{count} users</source>
            <translation>{count} Nutzer</translation>
        </message>
        <message>
            <source>“{name}” is a LIVE workspace. {events} for {users} can start real campaigns.</source>
            <translation>„{name}“ ist ein LIVE-Workspace. {events} für {users} können echte Kampagnen auslösen.</translation>
        </message>
    </context>
    <context>
        <name>SendValuesDialog</name>
        <message>
            <source>&amp;Don’t ask again for this event until Moe Console is closed</source>
            <translation>Für dieses Event &amp;nicht mehr fragen, bis Moe Console geschlossen wird</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Don’t ask again for this event until Moe Console is closed</source>
            <translation>Für dieses Event nicht mehr fragen, bis Moe Console geschlossen wird</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>This event has variables. An empty field takes the default.</source>
            <translation>Dieses Event hat Variablen. Ein leeres Feld nimmt die Vorgabe.</translation>
        </message>
        <message>
            <source>Value of {name}</source>
            <translation>Wert von {name}</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>Values for this send</source>
            <translation>Werte für diese Sendung</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>nötig</translation>
        </message>
        <message>
            <source>{note} Not remembered.</source>
            <translation>{note} Wird nicht gemerkt.</translation>
        </message>
        <message>
            <source>{value} (default)</source>
            <translation>{value} (Vorgabe)</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>A body that the PowerShell script puts together by itself: only texts are read.</source>
            <translation>Ein Body, den das PowerShell-Skript selbst zusammensetzt: Nur Texte werden gelesen.</translation>
        </message>
        <message>
            <source>A body that the Python script puts together by itself: only what stands in it is read.</source>
            <translation>Ein Body, den das Python-Skript selbst zusammensetzt: Nur was darin steht, wird gelesen.</translation>
        </message>
        <message>
            <source>A body that the script puts together by itself: only what stands in it is read.</source>
            <translation>Ein Body, den das Skript selbst zusammensetzt: Nur was darin steht, wird gelesen.</translation>
        </message>
        <message>
            <source>A colon is missing after the name.</source>
            <translation>Nach dem Namen fehlt ein Doppelpunkt.</translation>
        </message>
        <message>
            <source>A command without a body.</source>
            <translation>Ein Befehl ohne Body.</translation>
        </message>
        <message>
            <source>A control character must be written as an escape, such as \t.</source>
            <translation>Ein Steuerzeichen muss als Escape-Folge geschrieben werden, etwa \t.</translation>
        </message>
        <message>
            <source>A double quote is missing at the end of the text.</source>
            <translation>Am Ende des Textes fehlt ein doppeltes Anführungszeichen.</translation>
        </message>
        <message>
            <source>A header holds characters that can't be sent: check the connection. Nothing was sent.</source>
            <translation>Ein Header enthält Zeichen, die sich nicht senden lassen: Prüfen Sie die Verbindung. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>A header's name is empty or holds forbidden characters. Nothing was sent.</source>
            <translation>Der Name eines Headers ist leer oder enthält verbotene Zeichen. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>A list</source>
            <translation>Eine Liste</translation>
        </message>
        <message>
            <source>A list of {children} values</source>
            <translation>Eine Liste mit {children} Werten</translation>
        </message>
        <message>
            <source>A lone surrogate (“\ud800” to “\udfff”) is not a character.</source>
            <translation>Ein einzelnes Surrogat („\ud800“ bis „\udfff“) ist kein Zeichen.</translation>
        </message>
        <message>
            <source>A lone surrogate is not a character.</source>
            <translation>Ein einzelnes Surrogat ist kein Zeichen.</translation>
        </message>
        <message>
            <source>A name in double quotes is missing here.</source>
            <translation>Hier fehlt ein Name in doppelten Anführungszeichen.</translation>
        </message>
        <message>
            <source>A name in the HTTPie command has too many brackets.</source>
            <translation>Ein Name im HTTPie-Befehl hat zu viele Klammern.</translation>
        </message>
        <message>
            <source>A name in the HTTPie command leads into what is no list.</source>
            <translation>Ein Name im HTTPie-Befehl führt in etwas, das keine Liste ist.</translation>
        </message>
        <message>
            <source>A name in the HTTPie command leads into what is no object.</source>
            <translation>Ein Name im HTTPie-Befehl führt in etwas, das kein Objekt ist.</translation>
        </message>
        <message>
            <source>A name in the HTTPie command leads too far into a list.</source>
            <translation>Ein Name im HTTPie-Befehl führt zu weit in eine Liste.</translation>
        </message>
        <message>
            <source>A project code has letters, digits, dots, _ and - only. Leave it empty if unsure.</source>
            <translation>Ein Projektcode enthält nur Buchstaben, Ziffern, Punkte, _ und -. Lassen Sie ihn leer, wenn Sie nicht sicher sind.</translation>
        </message>
        <message>
            <source>A proxy was chosen, but its address is missing. Nothing was sent.</source>
            <translation>Ein Proxy wurde gewählt, aber seine Adresse fehlt. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>A server answered, but not as MoEngage does: a sign-in page of the network, or a gateway. Check the address and the proxy.</source>
            <translation>Ein Server hat geantwortet, aber nicht wie MoEngage: eine Anmeldeseite des Netzwerks oder ein Gateway. Prüfen Sie Adresse und Proxy.</translation>
        </message>
        <message>
            <source>A value is missing here.</source>
            <translation>Hier fehlt ein Wert.</translation>
        </message>
        <message>
            <source>An APP_ID has letters and digits only. Copy it from the dashboard again: Settings &gt; Account &gt; APIs.</source>
            <translation>Eine APP_ID enthält nur Buchstaben und Ziffern. Kopieren Sie sie erneut aus dem Dashboard: Settings &gt; Account &gt; APIs.</translation>
        </message>
        <message>
            <source>An APP_ID has letters, digits, _ and - only, at most 64 of them.</source>
            <translation>Eine APP_ID enthält nur Buchstaben, Ziffern, _ und -, höchstens 64 davon.</translation>
        </message>
        <message>
            <source>An APP_ID usually has 20 to 24 characters. Compare it with the dashboard: Settings &gt; Account &gt; APIs.</source>
            <translation>Eine APP_ID hat meist 20 bis 24 Zeichen. Vergleichen Sie sie mit dem Dashboard: Settings &gt; Account &gt; APIs.</translation>
        </message>
        <message>
            <source>An APP_ID usually has capital letters only. Compare it with the dashboard: Settings &gt; Account &gt; APIs.</source>
            <translation>Eine APP_ID besteht meist nur aus Großbuchstaben. Vergleichen Sie sie mit dem Dashboard: Settings &gt; Account &gt; APIs.</translation>
        </message>
        <message>
            <source>An object</source>
            <translation>Ein Objekt</translation>
        </message>
        <message>
            <source>Boolean</source>
            <translation>Boolean</translation>
        </message>
        <message>
            <source>Cancelled after the request had begun to go out.</source>
            <translation>Abgebrochen, nachdem das Senden der Anfrage begonnen hatte.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was sent.</source>
            <translation>Abgebrochen. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>Choose the data center first: the dashboard's address shows it (dashboard-NN).</source>
            <translation>Wählen Sie zuerst das Rechenzentrum: Die Adresse des Dashboards nennt es (dashboard-NN).</translation>
        </message>
        <message>
            <source>Cookies, and what else the script keeps in its session.</source>
            <translation>Cookies und was das Skript sonst in seiner Sitzung behält.</translation>
        </message>
        <message>
            <source>Could not make the file smaller: another program writes to it. Try again later.</source>
            <translation>Die Datei konnte nicht verkleinert werden: Ein anderes Programm schreibt hinein. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>Could not make the file smaller: another window of Moe Console looks after it.</source>
            <translation>Die Datei konnte nicht verkleinert werden: Ein anderes Fenster von Moe Console kümmert sich um sie.</translation>
        </message>
        <message>
            <source>Could not make the file smaller: other programs would have to wait for too long. Set a limit to what is kept, then try again.</source>
            <translation>Die Datei konnte nicht verkleinert werden: Andere Programme müssten zu lange warten. Setzen Sie eine Grenze für das, was behalten wird, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Could not make the file smaller: that takes {needed} MB for a moment, and the disk has {free}.</source>
            <translation>Die Datei konnte nicht verkleinert werden: Das braucht für kurze Zeit {needed} MB, und auf dem Datenträger sind {free} frei.</translation>
        </message>
        <message>
            <source>Could not make the file smaller: the file is damaged.</source>
            <translation>Die Datei konnte nicht verkleinert werden: Sie ist beschädigt.</translation>
        </message>
        <message>
            <source>Could not save {name}: it is of a newer version of Moe Console.</source>
            <translation>{name} konnte nicht gespeichert werden: Die Datei stammt von einer neueren Version von Moe Console.</translation>
        </message>
        <message>
            <source>Could not {action}: a newer version of Moe Console wrote {name}.</source>
            <translation>Nicht möglich: {action}. Eine neuere Version von Moe Console hat {name} geschrieben.</translation>
        </message>
        <message>
            <source>Could not {action}: the file is damaged.</source>
            <translation>Nicht möglich: {action}. Die Datei ist beschädigt.</translation>
        </message>
        <message>
            <source>Could not {action}: {error}.</source>
            <translation>Nicht möglich: {action}. Grund: {error}.</translation>
        </message>
        <message>
            <source>Could not {action}: {known}.</source>
            <translation>Nicht möglich: {action}. Grund: {known}.</translation>
        </message>
        <message>
            <source>Empty cells.</source>
            <translation>Leere Zellen.</translation>
        </message>
        <message>
            <source>Enter the API key first: the “Data” key in the dashboard, Settings &gt; Account &gt; APIs.</source>
            <translation>Geben Sie zuerst den API-Schlüssel ein: den Schlüssel „Data“ im Dashboard, Settings &gt; Account &gt; APIs.</translation>
        </message>
        <message>
            <source>Enter the APP_ID first. The dashboard shows it: Settings &gt; Account &gt; APIs.</source>
            <translation>Geben Sie zuerst die APP_ID ein. Das Dashboard zeigt sie: Settings &gt; Account &gt; APIs.</translation>
        </message>
        <message>
            <source>Entry {number} is no connection and was left out.</source>
            <translation>Eintrag {number} ist keine Verbindung und wurde weggelassen.</translation>
        </message>
        <message>
            <source>Folders in folders, more than {value} deep.</source>
            <translation>Ordner in Ordnern, mehr als {value} tief.</translation>
        </message>
        <message>
            <source>Line {line}, column {column}: {reason}</source>
            <translation>Zeile {line}, Spalte {column}: {reason}</translation>
        </message>
        <message>
            <source>MoEngage had a problem of its own ({status}). Wait a little and test again.</source>
            <translation>MoEngage hatte selbst ein Problem ({status}). Warten Sie etwas und testen Sie erneut.</translation>
        </message>
        <message>
            <source>MoEngage may have recorded the event; sending it again can record it twice.</source>
            <translation>MoEngage hat das Event womöglich gespeichert; bei erneutem Senden entsteht es womöglich doppelt.</translation>
        </message>
        <message>
            <source>MoEngage stores every text written like “{node}” as a date. Change the text itself if it should stay text.</source>
            <translation>MoEngage speichert jeden Text, der wie „{node}“ geschrieben ist, als Datum. Ändern Sie den Text selbst, wenn er Text bleiben soll.</translation>
        </message>
        <message>
            <source>Nesting deeper than {value} levels.</source>
            <translation>Mehr als {value} Ebenen verschachtelt.</translation>
        </message>
        <message>
            <source>No complete answer came in time. Try again, or allow more time. The test records no event.</source>
            <translation>Es kam nicht rechtzeitig eine vollständige Antwort. Versuchen Sie es erneut, oder lassen Sie mehr Zeit. Der Test speichert kein Event.</translation>
        </message>
        <message>
            <source>No complete answer came within {timeout:g} seconds.</source>
            <translation>Innerhalb von {timeout:g} Sekunden kam keine vollständige Antwort.</translation>
        </message>
        <message>
            <source>No connection to {host} came about within {timeout:g} seconds: check the network and the proxy, or allow more time. Nothing was sent.</source>
            <translation>Innerhalb von {timeout:g} Sekunden kam keine Verbindung zu {host} zustande: Prüfen Sie Netzwerk und Proxy, oder lassen Sie mehr Zeit. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>No secure connection to {host} came about: check address, port and proxy. Nothing was sent.</source>
            <translation>Zu {host} kam keine sichere Verbindung zustande: Prüfen Sie Adresse, Port und Proxy. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>None of the chosen sends is in the history any more, so no file was written.</source>
            <translation>Keine der gewählten Sendungen ist noch im Verlauf, deshalb wurde keine Datei geschrieben.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>Nothing was sent; try again.</source>
            <translation>Nichts wurde gesendet; versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Numeric</source>
            <translation>Numeric</translation>
        </message>
        <message>
            <source>Postman's {{{{{name}}}}} is not known here.</source>
            <translation>Postmans {{{{{name}}}}} ist hier nicht bekannt.</translation>
        </message>
        <message>
            <source>Postman's {{{{{name}}}}} is not known here: write {value}.</source>
            <translation>Postmans {{{{{name}}}}} ist hier nicht bekannt: Schreiben Sie {value}.</translation>
        </message>
        <message>
            <source>Rows after the first {value} ({more}).</source>
            <translation>Zeilen nach den ersten {value} ({more}).</translation>
        </message>
        <message>
            <source>Sends were deleted while they were being saved, so no file was written. Try again.</source>
            <translation>Während des Speicherns wurden Sendungen gelöscht, deshalb wurde keine Datei geschrieben. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>String</source>
            <translation>String</translation>
        </message>
        <message>
            <source>The API key contains a character that no HTTP header can hold. Copy it again.</source>
            <translation>Der API-Schlüssel enthält ein Zeichen, das kein HTTP-Header aufnehmen kann. Kopieren Sie ihn erneut.</translation>
        </message>
        <message>
            <source>The API key contains a line break or another control character. Copy it again.</source>
            <translation>Der API-Schlüssel enthält einen Zeilenumbruch oder ein anderes Steuerzeichen. Kopieren Sie ihn erneut.</translation>
        </message>
        <message>
            <source>The API key is empty.</source>
            <translation>Der API-Schlüssel ist leer.</translation>
        </message>
        <message>
            <source>The API key stands in this request outside its own field, so the service may have stored it as data. The history keeps dots in its place. Take it out of the event, and think of changing the key.</source>
            <translation>Der API-Schlüssel steht in dieser Anfrage außerhalb seines Feldes, der Dienst kann ihn also als Daten gespeichert haben. Der Verlauf behält an seiner Stelle Punkte. Nehmen Sie ihn aus dem Event heraus, und denken Sie daran, den Schlüssel zu wechseln.</translation>
        </message>
        <message>
            <source>The API key stood in the body of this send, and the history keeps dots in its place: it can't be sent again as it was. Open it as a draft and replace the dots.</source>
            <translation>Der API-Schlüssel stand im Body dieser Sendung, und der Verlauf behält an seiner Stelle Punkte: Sie kann nicht unverändert erneut gesendet werden. Öffnen Sie sie als Entwurf und ersetzen Sie die Punkte.</translation>
        </message>
        <message>
            <source>The API key where it stood in a body: dots stand in its place.</source>
            <translation>Der API-Schlüssel, wo er in einem Body stand: An seiner Stelle stehen Punkte.</translation>
        </message>
        <message>
            <source>The APP_ID must not hold a colon. Nothing was sent.</source>
            <translation>Die APP_ID darf keinen Doppelpunkt enthalten. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>The CA bundle {bundle} can't be read or holds no certificate. Nothing was sent.</source>
            <translation>Das CA-Bundle {bundle} ist nicht lesbar oder enthält kein Zertifikat. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>The Postman collection has no request with a body for the Event API.</source>
            <translation>Die Postman-Sammlung enthält keine Anfrage mit einem Body für die Event-API.</translation>
        </message>
        <message>
            <source>The PowerShell script ends inside quotes or brackets: a part of it is missing.</source>
            <translation>Das PowerShell-Skript endet innerhalb von Anführungszeichen oder Klammern: Ein Teil davon fehlt.</translation>
        </message>
        <message>
            <source>The PowerShell script has a number in it that is no character.</source>
            <translation>Das PowerShell-Skript enthält eine Zahl, die kein Zeichen ist.</translation>
        </message>
        <message>
            <source>The PowerShell script has too many brackets inside each other.</source>
            <translation>Das PowerShell-Skript enthält zu viele ineinander verschachtelte Klammern.</translation>
        </message>
        <message>
            <source>The Python script has too many brackets inside each other.</source>
            <translation>Das Python-Skript enthält zu viele ineinander verschachtelte Klammern.</translation>
        </message>
        <message>
            <source>The Python script is too long.</source>
            <translation>Das Python-Skript ist zu lang.</translation>
        </message>
        <message>
            <source>The Test environment's mark is _DEBUG, in capital letters: as it stands, this APP_ID counts as LIVE.</source>
            <translation>Das Kennzeichen der Testumgebung ist _DEBUG, in Großbuchstaben: So wie sie dasteht, zählt diese APP_ID als LIVE.</translation>
        </message>
        <message>
            <source>The address: it is not that of the Event API.</source>
            <translation>Die Adresse: Sie ist nicht die der Event-API.</translation>
        </message>
        <message>
            <source>The archive has no post to the Event API (an address with /v1/event/).</source>
            <translation>Das Archiv enthält keinen POST an die Event-API (eine Adresse mit /v1/event/).</translation>
        </message>
        <message>
            <source>The authorization by {kind}: the Event API takes Basic.</source>
            <translation>Die Autorisierung durch {kind}: Die Event-API nimmt Basic.</translation>
        </message>
        <message>
            <source>The authorization by {value}: the Event API takes Basic.</source>
            <translation>Die Anmeldung mit {value}: Die Event API nimmt Basic.</translation>
        </message>
        <message>
            <source>The body in the PowerShell script is not UTF-8.</source>
            <translation>Der Body im PowerShell-Skript ist nicht UTF-8.</translation>
        </message>
        <message>
            <source>The body is in a file (&lt; …), and files that a text names are not read. Import the file itself.</source>
            <translation>Der Body steht in einer Datei (&lt; …), und Dateien, die ein Text nennt, werden nicht gelesen. Importieren Sie die Datei selbst.</translation>
        </message>
        <message>
            <source>The body is in a file ({name} @…), and files that a text names are not read. Import the file itself.</source>
            <translation>Der Body steht in einer Datei ({name} @…), und Dateien, die ein Text nennt, werden nicht gelesen. Importieren Sie die Datei selbst.</translation>
        </message>
        <message>
            <source>The body is in a file ({name} …), and files that a text names are not read. Import the file itself.</source>
            <translation>Der Body steht in einer Datei ({name} …), und Dateien, die ein Text nennt, werden nicht gelesen. Importieren Sie die Datei selbst.</translation>
        </message>
        <message>
            <source>The body of this send is no text, so it can't be a template.</source>
            <translation>Der Body dieser Sendung ist kein Text und kann deshalb keine Vorlage sein.</translation>
        </message>
        <message>
            <source>The body that printf writes is not UTF-8.</source>
            <translation>Der Body, den printf schreibt, ist nicht UTF-8.</translation>
        </message>
        <message>
            <source>The body that the batch file writes is not UTF-8.</source>
            <translation>Der Body, den die Batch-Datei schreibt, ist nicht UTF-8.</translation>
        </message>
        <message>
            <source>The certificate is for another address than {host}: check the address.</source>
            <translation>Das Zertifikat gilt für eine andere Adresse als {host}: Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>The certificate is for another host than {host}: check the address.</source>
            <translation>Das Zertifikat gilt für einen anderen Host als {host}: Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>The certificate of {host} has expired: check this computer's date and time, or tell its operator.</source>
            <translation>Das Zertifikat von {host} ist abgelaufen: Prüfen Sie Datum und Uhrzeit dieses Rechners, oder sagen Sie es dem Betreiber.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid yet: check this computer's date and time.</source>
            <translation>Das Zertifikat von {host} ist noch nicht gültig: Prüfen Sie Datum und Uhrzeit dieses Rechners.</translation>
        </message>
        <message>
            <source>The certificate of {host} was issued by nobody that this computer knows. Where your company inspects traffic, choose its CA bundle in the connection; otherwise do not trust this network.</source>
            <translation>Das Zertifikat von {host} wurde von niemandem ausgestellt, den dieser Rechner kennt. Wenn Ihre Firma den Datenverkehr prüft, wählen Sie in der Verbindung ihr CA-Bundle; sonst trauen Sie diesem Netzwerk nicht.</translation>
        </message>
        <message>
            <source>The certificate of {host} was issued by nobody that this computer knows. Where your company inspects traffic, choose its CA bundle in the connection; otherwise do not trust this network. Nothing was sent.</source>
            <translation>Das Zertifikat von {host} wurde von niemandem ausgestellt, den dieser Rechner kennt. Wenn Ihre Firma den Datenverkehr prüft, wählen Sie in der Verbindung ihr CA-Bundle; sonst trauen Sie diesem Netzwerk nicht. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>The collection's values of {named}.</source>
            <translation>Die Werte der Sammlung für {named}.</translation>
        </message>
        <message>
            <source>The command ends after {name}: its value is missing.</source>
            <translation>Der Befehl endet nach {name}: Der Wert dazu fehlt.</translation>
        </message>
        <message>
            <source>The command ends inside quotes: a part of it is missing.</source>
            <translation>Der Befehl endet innerhalb von Anführungszeichen: Ein Teil davon fehlt.</translation>
        </message>
        <message>
            <source>The command has an escape that is no character.</source>
            <translation>Der Befehl enthält eine Escape-Folge, die kein Zeichen ist.</translation>
        </message>
        <message>
            <source>The comments in the body of “{name}”.</source>
            <translation>Die Kommentare im Body von „{name}“.</translation>
        </message>
        <message>
            <source>The connection broke after the request had gone out.</source>
            <translation>Die Verbindung brach ab, nachdem die Anfrage hinausgegangen war.</translation>
        </message>
        <message>
            <source>The connection broke before the answer was whole. Try again. The test records no event.</source>
            <translation>Die Verbindung brach ab, bevor die Antwort vollständig war. Versuchen Sie es erneut. Der Test speichert kein Event.</translation>
        </message>
        <message>
            <source>The connection to {host} broke before the request could be written. Nothing was sent; try again.</source>
            <translation>Die Verbindung zu {host} brach ab, bevor die Anfrage geschrieben werden konnte. Nichts wurde gesendet; versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The connection's address must read https://host. Nothing was sent.</source>
            <translation>Die Adresse der Verbindung muss https://host lauten. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>The fields of the form.</source>
            <translation>Die Felder des Formulars.</translation>
        </message>
        <message>
            <source>The file begins as UTF-16, but is not.</source>
            <translation>Die Datei beginnt als UTF-16, ist es aber nicht.</translation>
        </message>
        <message>
            <source>The file has over {value} connections; the others were left out.</source>
            <translation>Die Datei enthält über {value} Verbindungen; die übrigen wurden weggelassen.</translation>
        </message>
        <message>
            <source>The file is not JSON. Nothing was imported.</source>
            <translation>Die Datei ist kein JSON. Nichts wurde importiert.</translation>
        </message>
        <message>
            <source>The file is of a newer version of Moe Console. Nothing was imported.</source>
            <translation>Die Datei stammt von einer neueren Version von Moe Console. Nichts wurde importiert.</translation>
        </message>
        <message>
            <source>The header Authorization: it is not Basic with an APP_ID and a key.</source>
            <translation>Der Header Authorization: Er ist nicht Basic mit einer APP_ID und einem Schlüssel.</translation>
        </message>
        <message>
            <source>The header Content-Length does not match the body. Nothing was sent.</source>
            <translation>Der Header Content-Length passt nicht zum Body. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>The header {key} of “{name}”.</source>
            <translation>Der Header {key} von „{name}“.</translation>
        </message>
        <message>
            <source>The header {name} holds a line break or characters that headers can't carry. Nothing was sent.</source>
            <translation>Der Header {name} enthält einen Zeilenumbruch oder Zeichen, die Header nicht aufnehmen können. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>The header {name}.</source>
            <translation>Der Header {name}.</translation>
        </message>
        <message>
            <source>The history can't be indexed on this computer: the more it holds, the longer a search takes.</source>
            <translation>Der Verlauf lässt sich auf diesem Rechner nicht indizieren: Je mehr er enthält, desto länger dauert eine Suche.</translation>
        </message>
        <message>
            <source>The history's file was damaged, and the body of this send is lost.</source>
            <translation>Die Datei des Verlaufs war beschädigt, und der Body dieser Sendung ist verloren.</translation>
        </message>
        <message>
            <source>The history's file was damaged, and what it has of this send is not what was recorded: it can't be sent again as it was. Open it as a draft and look it through.</source>
            <translation>Die Datei des Verlaufs war beschädigt, und was von dieser Sendung darin steht, ist nicht das Aufgezeichnete: Sie kann nicht unverändert erneut gesendet werden. Öffnen Sie sie als Entwurf und sehen Sie sie durch.</translation>
        </message>
        <message>
            <source>The method: events are sent with POST.</source>
            <translation>Die Methode: Events werden mit POST gesendet.</translation>
        </message>
        <message>
            <source>The names in the HTTPie command lead too far into lists.</source>
            <translation>Die Namen im HTTPie-Befehl führen zu weit in Listen hinein.</translation>
        </message>
        <message>
            <source>The number is empty.</source>
            <translation>Die Zahl ist leer.</translation>
        </message>
        <message>
            <source>The option -{name}.</source>
            <translation>Die Option -{name}.</translation>
        </message>
        <message>
            <source>The option verify: certificates are always checked.</source>
            <translation>Die Option verify: Zertifikate werden immer geprüft.</translation>
        </message>
        <message>
            <source>The option {key}.</source>
            <translation>Die Option {key}.</translation>
        </message>
        <message>
            <source>The option {name}.</source>
            <translation>Die Option {name}.</translation>
        </message>
        <message>
            <source>The option {name}{name_}.</source>
            <translation>Die Option {name}{name_}.</translation>
        </message>
        <message>
            <source>The option {name}{value}.</source>
            <translation>Die Option {name}{value}.</translation>
        </message>
        <message>
            <source>The pasted table has a cell that is too long to be an attribute.</source>
            <translation>Die eingefügte Tabelle enthält eine Zelle, die für ein Attribut zu lang ist.</translation>
        </message>
        <message>
            <source>The pasted table has a value without a name in its first column.</source>
            <translation>Die eingefügte Tabelle enthält einen Wert ohne Namen in der ersten Spalte.</translation>
        </message>
        <message>
            <source>The pasted table has a value without a name in its first line.</source>
            <translation>Die eingefügte Tabelle enthält einen Wert ohne Namen in der ersten Zeile.</translation>
        </message>
        <message>
            <source>The pasted table has one line. Copy the line of names and the line of values below it.</source>
            <translation>Die eingefügte Tabelle hat eine Zeile. Kopieren Sie die Zeile der Namen und darunter die Zeile der Werte.</translation>
        </message>
        <message>
            <source>The pasted table has {records} lines of values, and an event takes one. Copy the line of names and one line of values, or paste the table into a list.</source>
            <translation>Die eingefügte Tabelle hat {records} Zeilen mit Werten, ein Event nimmt aber eine. Kopieren Sie die Zeile der Namen und eine Zeile mit Werten, oder fügen Sie die Tabelle in eine Liste ein.</translation>
        </message>
        <message>
            <source>The pasted table is empty.</source>
            <translation>Die eingefügte Tabelle ist leer.</translation>
        </message>
        <message>
            <source>The pasted values have no names. Choose a list to paste them into, or paste them like "price": 3999.</source>
            <translation>Die eingefügten Werte haben keine Namen. Wählen Sie eine Liste, in die sie eingefügt werden, oder fügen Sie sie ein wie "price": 3999.</translation>
        </message>
        <message>
            <source>The path of the CA bundle has a line break or another control character.</source>
            <translation>Der Pfad des CA-Bundles enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
        </message>
        <message>
            <source>The plan has a mistake at {way}: {message}.</source>
            <translation>Der Plan hat einen Fehler bei {way}: {message}.</translation>
        </message>
        <message>
            <source>The program ended before an answer came. The service may have recorded the events.</source>
            <translation>Das Programm endete, bevor eine Antwort kam. Der Dienst hat die Events womöglich gespeichert.</translation>
        </message>
        <message>
            <source>The proxy opened no way to {host}: check the proxy's address and password. Nothing was sent.</source>
            <translation>Der Proxy öffnete keinen Weg zu {host}: Prüfen Sie Adresse und Passwort des Proxys. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>The proxy's address must read http://host:port or https://host:port. Nothing was sent.</source>
            <translation>Die Adresse des Proxys muss http://host:port oder https://host:port lauten. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>The proxy's address reads http://host:port or https://host:port.</source>
            <translation>Die Adresse des Proxys lautet http://host:port oder https://host:port.</translation>
        </message>
        <message>
            <source>The quotation mark has no second one: add it at the end of the words.</source>
            <translation>Das Anführungszeichen hat kein zweites: Setzen Sie es ans Ende der Wörter.</translation>
        </message>
        <message>
            <source>The request has gone out, but the answer of {host} could not be read.</source>
            <translation>Die Anfrage ist hinausgegangen, aber die Antwort von {host} war nicht lesbar.</translation>
        </message>
        <message>
            <source>The sandbox can't listen on {host}, port {port}: {reason}.</source>
            <translation>Die Sandbox kann nicht auf {host}, Port {port}, lauschen: {reason}.</translation>
        </message>
        <message>
            <source>The sandbox needs an APP_ID and an API key, or neither: then it takes any.</source>
            <translation>Die Sandbox braucht APP_ID und API-Schlüssel oder keines von beiden: Dann nimmt sie alle.</translation>
        </message>
        <message>
            <source>The sandbox serves this machine only: “{host}” is no loopback address.</source>
            <translation>Die Sandbox bedient nur diesen Rechner: „{host}“ ist keine Loopback-Adresse.</translation>
        </message>
        <message>
            <source>The script ends inside quotes or brackets: a part of it is missing.</source>
            <translation>Das Skript endet innerhalb von Anführungszeichen oder Klammern: Ein Teil davon fehlt.</translation>
        </message>
        <message>
            <source>The script has a number in it that is no character.</source>
            <translation>Das Skript enthält eine Zahl, die kein Zeichen ist.</translation>
        </message>
        <message>
            <source>The script has too many brackets inside each other.</source>
            <translation>Das Skript enthält zu viele ineinander verschachtelte Klammern.</translation>
        </message>
        <message>
            <source>The script has too much inside each other to be read.</source>
            <translation>Das Skript ist zu tief verschachtelt, um gelesen zu werden.</translation>
        </message>
        <message>
            <source>The script puts its values into each other too often to be read.</source>
            <translation>Das Skript setzt seine Werte zu oft ineinander ein, um gelesen zu werden.</translation>
        </message>
        <message>
            <source>The scripts of the collection.</source>
            <translation>Die Skripte der Sammlung.</translation>
        </message>
        <message>
            <source>The scripts of “{item}”.</source>
            <translation>Die Skripte von „{item}“.</translation>
        </message>
        <message>
            <source>The server answered {status}, and not as MoEngage does. Check the address; a gateway of your own may not pass the connection test on.</source>
            <translation>Der Server hat {status} geantwortet, und nicht wie MoEngage. Prüfen Sie die Adresse; ein eigenes Gateway leitet den Verbindungstest womöglich nicht weiter.</translation>
        </message>
        <message>
            <source>The text ends too early.</source>
            <translation>Der Text endet zu früh.</translation>
        </message>
        <message>
            <source>The text has half a character in it (a lone surrogate).</source>
            <translation>Der Text enthält ein halbes Zeichen (ein einzelnes Surrogat).</translation>
        </message>
        <message>
            <source>The text is not JSON.</source>
            <translation>Der Text ist kein JSON.</translation>
        </message>
        <message>
            <source>The text is not encoded as UTF-8.</source>
            <translation>Der Text ist nicht in UTF-8 kodiert.</translation>
        </message>
        <message>
            <source>The text looks like Python, but is not, or a part of it is missing.</source>
            <translation>Der Text sieht aus wie Python, ist es aber nicht, oder ein Teil davon fehlt.</translation>
        </message>
        <message>
            <source>The text that follows &lt;&lt;{mark} has no end: a part of it is missing.</source>
            <translation>Der Text nach &lt;&lt;{mark} hat kein Ende: Ein Teil davon fehlt.</translation>
        </message>
        <message>
            <source>The time limit is a number of seconds from 1 to 600.</source>
            <translation>Das Zeitlimit ist eine Zahl von Sekunden von 1 bis 600.</translation>
        </message>
        <message>
            <source>The variable {{{{{name}}}}} needs another name: letters, digits, _ and periods only.</source>
            <translation>Die Variable {{{{{name}}}}} braucht einen anderen Namen: nur Buchstaben, Ziffern, _ und Punkte.</translation>
        </message>
        <message>
            <source>The variable “{name}” is a number, but its value is “{text}”.</source>
            <translation>Die Variable „{name}“ ist eine Zahl, ihr Wert ist aber „{text}“.</translation>
        </message>
        <message>
            <source>The variable “{name}” is a yes/no value (true or false), but its value is “{text}”.</source>
            <translation>Die Variable „{name}“ ist ein Ja/Nein-Wert (true oder false), ihr Wert ist aber „{text}“.</translation>
        </message>
        <message>
            <source>The window was closed while sends were being saved, so no file was written.</source>
            <translation>Das Fenster wurde während des Speicherns geschlossen, deshalb wurde keine Datei geschrieben.</translation>
        </message>
        <message>
            <source>The {what} holds a line break or a character that none has; often copying adds one. Copy it from the dashboard again. Nothing was sent.</source>
            <translation>{what}: Darin steht ein Zeilenumbruch oder ein Zeichen, das nicht hineingehört; oft entsteht es beim Kopieren. Kopieren Sie erneut aus dem Dashboard. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>There are no connections in the file: it was not exported by Moe Console.</source>
            <translation>Die Datei enthält keine Verbindungen: Sie wurde nicht von Moe Console exportiert.</translation>
        </message>
        <message>
            <source>There are too many copies of {path}.</source>
            <translation>Es gibt zu viele Kopien von {path}.</translation>
        </message>
        <message>
            <source>There are {value} files named “{name}” already.</source>
            <translation>Es gibt bereits {value} Dateien mit dem Namen „{name}“.</translation>
        </message>
        <message>
            <source>There is already a template at {path}.</source>
            <translation>Unter {path} gibt es bereits eine Vorlage.</translation>
        </message>
        <message>
            <source>There is already something at {path}.</source>
            <translation>Unter {path} gibt es bereits etwas.</translation>
        </message>
        <message>
            <source>There is no API key in what was pasted. Copy the “Data” key from the dashboard.</source>
            <translation>Im Eingefügten ist kein API-Schlüssel. Kopieren Sie den Schlüssel „Data“ aus dem Dashboard.</translation>
        </message>
        <message>
            <source>There is no address for {host}: check its spelling, and that you are online. Nothing was sent.</source>
            <translation>Zu {host} gibt es keine Adresse: Prüfen Sie die Schreibweise und ob Sie online sind. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>There is no body in the HTTPie command: no --raw, no pipe into it, and no name=value.</source>
            <translation>Der HTTPie-Befehl enthält keinen Body: weder --raw noch eine Pipe noch name=wert.</translation>
        </message>
        <message>
            <source>There is no body in the PowerShell script: nothing after -Body.</source>
            <translation>Das PowerShell-Skript enthält keinen Body: nichts nach -Body.</translation>
        </message>
        <message>
            <source>There is no body in the Python script: no data= or json=.</source>
            <translation>Das Python-Skript enthält keinen Body: weder data= noch json=.</translation>
        </message>
        <message>
            <source>There is no body in the cURL command: nothing after -d or --data-raw.</source>
            <translation>Der cURL-Befehl enthält keinen Body: nichts nach -d oder --data-raw.</translation>
        </message>
        <message>
            <source>There is no body in the fetch call: nothing after body.</source>
            <translation>Der fetch-Aufruf enthält keinen Body: nichts nach body.</translation>
        </message>
        <message>
            <source>There is no body in the wget command: nothing after --post-data or --body-data.</source>
            <translation>Der wget-Befehl enthält keinen Body: nichts nach --post-data oder --body-data.</translation>
        </message>
        <message>
            <source>There is no connection in the file. Nothing was imported.</source>
            <translation>In der Datei ist keine Verbindung. Nichts wurde importiert.</translation>
        </message>
        <message>
            <source>There is no filter “{word}:”. Did you mean {near}:? As plain text it needs quotes.</source>
            <translation>Es gibt keinen Filter „{word}:“. Meinten Sie {near}:? Als einfacher Text braucht es Anführungszeichen.</translation>
        </message>
        <message>
            <source>There is nothing to import: the text is empty.</source>
            <translation>Es gibt nichts zu importieren: Der Text ist leer.</translation>
        </message>
        <message>
            <source>This Postman collection has the form of v1. Export it again as v2.1.</source>
            <translation>Diese Postman-Sammlung hat die Form v1. Exportieren Sie sie erneut als v2.1.</translation>
        </message>
        <message>
            <source>This is JSON, but no request body, no event and no attributes: an object is missing.</source>
            <translation>Das ist JSON, aber weder Body noch Event noch Attribute: Ein Objekt fehlt.</translation>
        </message>
        <message>
            <source>This is no escape that JSON knows.</source>
            <translation>Das ist keine Escape-Folge, die JSON kennt.</translation>
        </message>
        <message>
            <source>This is nothing that can be imported: no JSON, no command or script that sends an event (cURL, wget, HTTPie, PowerShell, fetch, Python), no Postman collection, no HAR archive and no table with a line of names and rows below it.</source>
            <translation>Das lässt sich nicht importieren: weder JSON noch ein Befehl oder Skript, das ein Event sendet (cURL, wget, HTTPie, PowerShell, fetch, Python), noch eine Postman-Sammlung, ein HAR-Archiv oder eine Tabelle mit einer Kopfzeile und Zeilen darunter.</translation>
        </message>
        <message>
            <source>Unexpected text after the end of the document.</source>
            <translation>Unerwarteter Text nach dem Ende des Dokuments.</translation>
        </message>
        <message>
            <source>Unexpected text after the end of the value.</source>
            <translation>Unerwarteter Text nach dem Ende des Werts.</translation>
        </message>
        <message>
            <source>What browsers add to the headers: {names}.</source>
            <translation>Was Browser den Headern hinzufügen: {names}.</translation>
        </message>
        <message>
            <source>Words that are neither an option nor the address.</source>
            <translation>Wörter, die weder eine Option noch die Adresse sind.</translation>
        </message>
        <message>
            <source>Words that are neither an option, the address nor an item.</source>
            <translation>Wörter, die weder eine Option noch die Adresse noch eine Angabe sind.</translation>
        </message>
        <message>
            <source>X-Forwarded-For is the end user's IP address, such as 203.0.113.7; several with commas.</source>
            <translation>X-Forwarded-For ist die IP-Adresse des Endnutzers, etwa 203.0.113.7; mehrere mit Kommas.</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>ein Datum</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>eine Liste</translation>
        </message>
        <message>
            <source>a list of dates</source>
            <translation>eine Liste von Datumswerten</translation>
        </message>
        <message>
            <source>a list of numbers</source>
            <translation>eine Liste von Zahlen</translation>
        </message>
        <message>
            <source>a list of objects</source>
            <translation>eine Liste von Objekten</translation>
        </message>
        <message>
            <source>a list of texts</source>
            <translation>eine Liste von Texten</translation>
        </message>
        <message>
            <source>a list of yes/no</source>
            <translation>eine Liste von Ja/Nein-Werten</translation>
        </message>
        <message>
            <source>a location</source>
            <translation>ein Ort</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>a part of the path is not a folder</source>
            <translation>ein Teil des Pfads ist kein Ordner</translation>
        </message>
        <message>
            <source>a year before 1</source>
            <translation>ein Jahr vor 1</translation>
        </message>
        <message>
            <source>a yes/no value</source>
            <translation>ein Ja/Nein-Wert</translation>
        </message>
        <message>
            <source>an empty list</source>
            <translation>eine leere Liste</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>ein Objekt</translation>
        </message>
        <message>
            <source>another program is using it</source>
            <translation>ein anderes Programm verwendet sie</translation>
        </message>
        <message>
            <source>another program keeps the file locked</source>
            <translation>ein anderes Programm sperrt die Datei</translation>
        </message>
        <message>
            <source>another time</source>
            <translation>eine andere Zeit</translation>
        </message>
        <message>
            <source>back up {name}</source>
            <translation>{name} sichern</translation>
        </message>
        <message>
            <source>bring back rows of the history</source>
            <translation>Zeilen des Verlaufs zurückholen</translation>
        </message>
        <message>
            <source>bring back {path}</source>
            <translation>{path} zurückholen</translation>
        </message>
        <message>
            <source>change the history</source>
            <translation>den Verlauf ändern</translation>
        </message>
        <message>
            <source>check {name}</source>
            <translation>{name} prüfen</translation>
        </message>
        <message>
            <source>delete from the history</source>
            <translation>aus dem Verlauf löschen</translation>
        </message>
        <message>
            <source>delete old sends from the history</source>
            <translation>alte Sendungen aus dem Verlauf löschen</translation>
        </message>
        <message>
            <source>delete {path}</source>
            <translation>{path} löschen</translation>
        </message>
        <message>
            <source>delete {path} for good</source>
            <translation>{path} endgültig löschen</translation>
        </message>
        <message>
            <source>drops it</source>
            <translation>verwirft den Wert</translation>
        </message>
        <message>
            <source>give space back</source>
            <translation>Platz freigeben</translation>
        </message>
        <message>
            <source>index the history</source>
            <translation>den Verlauf für die Suche aufbereiten</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>es ist ein Ordner</translation>
        </message>
        <message>
            <source>it is missing</source>
            <translation>es fehlt</translation>
        </message>
        <message>
            <source>it is {value}</source>
            <translation>es ist {value}</translation>
        </message>
        <message>
            <source>it is “{value}”</source>
            <translation>es ist „{value}“</translation>
        </message>
        <message>
            <source>its links go round in a circle</source>
            <translation>die Verknüpfungen laufen im Kreis</translation>
        </message>
        <message>
            <source>left where it is, because it can't be renamed</source>
            <translation>am Ort gelassen, weil sie sich nicht umbenennen lässt</translation>
        </message>
        <message>
            <source>make the file smaller</source>
            <translation>die Datei verkleinern</translation>
        </message>
        <message>
            <source>make the folder {name}</source>
            <translation>den Ordner {name} anlegen</translation>
        </message>
        <message>
            <source>make the folder {path}</source>
            <translation>den Ordner {path} anlegen</translation>
        </message>
        <message>
            <source>memory is short</source>
            <translation>der Speicher ist knapp</translation>
        </message>
        <message>
            <source>none of its entries could be read</source>
            <translation>keiner der Einträge war lesbar</translation>
        </message>
        <message>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <source>open {name}</source>
            <translation>{name} öffnen</translation>
        </message>
        <message>
            <source>read the drafts</source>
            <translation>die Entwürfe lesen</translation>
        </message>
        <message>
            <source>read the folder {name}</source>
            <translation>den Ordner {name} lesen</translation>
        </message>
        <message>
            <source>read the history</source>
            <translation>den Verlauf lesen</translation>
        </message>
        <message>
            <source>read the trash</source>
            <translation>den Papierkorb lesen</translation>
        </message>
        <message>
            <source>read {name}</source>
            <translation>{name} lesen</translation>
        </message>
        <message>
            <source>record the answer in the history</source>
            <translation>die Antwort im Verlauf festhalten</translation>
        </message>
        <message>
            <source>record the send in the history</source>
            <translation>die Sendung im Verlauf festhalten</translation>
        </message>
        <message>
            <source>remove the draft</source>
            <translation>den Entwurf entfernen</translation>
        </message>
        <message>
            <source>remove the draft's version before</source>
            <translation>die frühere Fassung des Entwurfs entfernen</translation>
        </message>
        <message>
            <source>rename {path}</source>
            <translation>{path} umbenennen</translation>
        </message>
        <message>
            <source>save {name}</source>
            <translation>{name} speichern</translation>
        </message>
        <message>
            <source>set aside as {name}</source>
            <translation>als {name} beiseitegelegt</translation>
        </message>
        <message>
            <source>set {name} aside</source>
            <translation>{name} beiseitelegen</translation>
        </message>
        <message>
            <source>stores it as that</source>
            <translation>speichert ihn in diesem Typ</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>der Datenträger ist voll</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation>der Datenträger ist schreibgeschützt</translation>
        </message>
        <message>
            <source>the disk quota is used up</source>
            <translation>das Kontingent auf dem Datenträger ist aufgebraucht</translation>
        </message>
        <message>
            <source>the disk reported an error</source>
            <translation>der Datenträger hat einen Fehler gemeldet</translation>
        </message>
        <message>
            <source>the draft</source>
            <translation>den Entwurf</translation>
        </message>
        <message>
            <source>the file can't be opened</source>
            <translation>die Datei lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>the file is too large for this disk</source>
            <translation>die Datei ist zu groß für diesen Datenträger</translation>
        </message>
        <message>
            <source>the file or folder does not exist</source>
            <translation>die Datei oder der Ordner ist nicht vorhanden</translation>
        </message>
        <message>
            <source>the file or the disk is read-only</source>
            <translation>die Datei oder der Datenträger ist schreibgeschützt</translation>
        </message>
        <message>
            <source>the folder is not empty</source>
            <translation>der Ordner ist nicht leer</translation>
        </message>
        <message>
            <source>the name is already taken</source>
            <translation>der Name ist bereits vergeben</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>der Name ist zu lang</translation>
        </message>
        <message>
            <source>this user has no permission</source>
            <translation>diesem Benutzer fehlt die Berechtigung</translation>
        </message>
        <message>
            <source>tidy up the history</source>
            <translation>den Verlauf aufräumen</translation>
        </message>
        <message>
            <source>tidy {name}</source>
            <translation>{name} aufräumen</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>zu viele Dateien sind geöffnet</translation>
        </message>
        <message>
            <source>yes/no</source>
            <translation>Ja/Nein</translation>
        </message>
        <message>
            <source>{after} MoEngage may have recorded the event; sending it again can record it twice.</source>
            <translation>{after} MoEngage hat das Event womöglich gespeichert; bei erneutem Senden entsteht es womöglich doppelt.</translation>
        </message>
        <message>
            <source>{after} The answer's status was {status}. MoEngage may have recorded the event; sending it again can record it twice.</source>
            <translation>{after} Der Status der Antwort war {status}. MoEngage hat das Event womöglich gespeichert; bei erneutem Senden entsteht es womöglich doppelt.</translation>
        </message>
        <message>
            <source>{copied} of its entries were taken over</source>
            <translation>{copied} der Einträge wurden übernommen</translation>
        </message>
        <message>
            <source>{count} send</source>
            <translation>{count} Sendung</translation>
        </message>
        <message>
            <source>{count} sends</source>
            <translation>{count} Sendungen</translation>
        </message>
        <message>
            <source>{damage}; the previous version is used.</source>
            <translation>{damage}; die vorige Version wird verwendet.</translation>
        </message>
        <message>
            <source>{damage}; there is no previous version to use.</source>
            <translation>{damage}; es gibt keine vorige Version.</translation>
        </message>
        <message>
            <source>{error} The settings are those of a fresh start.</source>
            <translation>{error} Es gelten die Einstellungen eines frischen Starts.</translation>
        </message>
        <message>
            <source>{format} Nothing was sent.</source>
            <translation>{format} Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>{hostname} would get the API key unencrypted: http:// is for this computer only, use https://. Nothing was sent.</source>
            <translation>{hostname} bekäme den API-Schlüssel unverschlüsselt: http:// ist nur für diesen Rechner, verwenden Sie https://. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>{host} can't be reached: check that you are online, the VPN and the proxy. Nothing was sent; try again.</source>
            <translation>{host} ist nicht erreichbar: Prüfen Sie, ob Sie online sind, sowie VPN und Proxy. Nichts wurde gesendet; versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>{host} did not take the connection in time: check the network and the proxy. Nothing was sent; try again.</source>
            <translation>{host} nahm die Verbindung nicht rechtzeitig an: Prüfen Sie Netzwerk und Proxy. Nichts wurde gesendet; versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>{host} does not speak HTTP as expected: check the address and the port. Nothing was sent.</source>
            <translation>{host} spricht HTTP nicht wie erwartet: Prüfen Sie Adresse und Port. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>{host} is no address that can be sent to: check its spelling. Nothing was sent.</source>
            <translation>{host} ist keine Adresse, an die gesendet werden kann: Prüfen Sie die Schreibweise. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>{host} refused the connection: no server listens there, or a firewall is in between. Nothing was sent; try again.</source>
            <translation>{host} hat die Verbindung abgelehnt: Dort lauscht kein Server, oder eine Firewall steht dazwischen. Nichts wurde gesendet; versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>{lines} of {path} could not be read and moved to {name}.</source>
            <translation>{lines} von {path} waren nicht lesbar und wurden nach {name} verschoben.</translation>
        </message>
        <message>
            <source>{name} and its previous version could not be understood; both were set aside.</source>
            <translation>{name} und die vorige Version waren nicht verständlich; beide wurden beiseitegelegt.</translation>
        </message>
        <message>
            <source>{name} could not be understood and was {path}</source>
            <translation>{name} war nicht verständlich und wurde {path}</translation>
        </message>
        <message>
            <source>{name} is already closed.</source>
            <translation>{name} ist bereits geschlossen.</translation>
        </message>
        <message>
            <source>{name} is damaged. Moe Console repairs it when its window starts.</source>
            <translation>{name} ist beschädigt. Moe Console repariert die Datei, wenn das Fenster startet.</translation>
        </message>
        <message>
            <source>{name} is of a newer version of Moe Console and was left alone.</source>
            <translation>{name} stammt von einer neueren Version von Moe Console und wurde nicht angerührt.</translation>
        </message>
        <message>
            <source>{name} is of a newer version of Moe Console: changes are not saved.</source>
            <translation>{name} stammt von einer neueren Version von Moe Console: Änderungen werden nicht gespeichert.</translation>
        </message>
        <message>
            <source>{name} needs SQLite 3.37 or later; this Python has {version}.</source>
            <translation>{name} braucht SQLite 3.37 oder neuer; dieses Python hat {version}.</translation>
        </message>
        <message>
            <source>{name} was damaged and set aside as {name_}; {over}.</source>
            <translation>{name} war beschädigt und wurde als {name_} beiseitegelegt; {over}.</translation>
        </message>
        <message>
            <source>{name} was empty; its entries are lost.</source>
            <translation>{name} war leer; die Einträge sind verloren.</translation>
        </message>
        <message>
            <source>{name} was missing; the previous version is used.</source>
            <translation>{name} fehlte; die vorige Version wird verwendet.</translation>
        </message>
        <message>
            <source>{name} was written by a newer version of Moe Console. It can be read here, but nothing is added to it.</source>
            <translation>{name} wurde von einer neueren Version von Moe Console geschrieben. Die Datei lässt sich hier lesen, aber es kommt nichts hinzu.</translation>
        </message>
        <message>
            <source>{name}: the Event API takes JSON, and no forms or files.</source>
            <translation>{name}: Die Event-API nimmt JSON an, keine Formulare oder Dateien.</translation>
        </message>
        <message>
            <source>{name}: the default stands in for {misread}.</source>
            <translation>{name}: Für {misread} gilt die Vorgabe.</translation>
        </message>
        <message>
            <source>{node} has no names, and an object is made of named values.</source>
            <translation>{node} hat keine Namen, und ein Objekt besteht aus benannten Werten.</translation>
        </message>
        <message>
            <source>{node} is neither yes nor no. Only yes, no, true, false, 1 and 0 are.</source>
            <translation>{node} ist weder Ja noch Nein. Das sind nur yes, no, true, false, 1 und 0.</translation>
        </message>
        <message>
            <source>{node} is not a date that MoEngage knows. Dates look like 2019-05-21 or 2019-05-21T03:47:35Z, or are seconds since 1970.</source>
            <translation>{node} ist kein Datum, das MoEngage kennt. Datumswerte sehen aus wie 2019-05-21 oder 2019-05-21T03:47:35Z oder sind Sekunden seit 1970.</translation>
        </message>
        <message>
            <source>{node} is not a number. Numbers look like 3999, 19.90 or 1e30.</source>
            <translation>{node} ist keine Zahl. Zahlen sehen aus wie 3999, 19.90 oder 1e30.</translation>
        </message>
        <message>
            <source>{others} other request{s}.</source>
            <translation>Weitere Anfragen: {others}.</translation>
        </message>
        <message>
            <source>{path} can't be followed.</source>
            <translation>{path} ist nicht zu erreichen.</translation>
        </message>
        <message>
            <source>{path} can't be moved into itself.</source>
            <translation>{path} kann nicht in sich selbst verschoben werden.</translation>
        </message>
        <message>
            <source>{path} could not be {what} ({error}). What the sandbox receives is kept in memory only.</source>
            <translation>{path}: {what} ({error}). Was die Sandbox empfängt, wird nur im Speicher gehalten.</translation>
        </message>
        <message>
            <source>{path} does not exist any more.</source>
            <translation>{path} gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>{path} is not a path inside the templates folder.</source>
            <translation>{path} ist kein Pfad im Vorlagenordner.</translation>
        </message>
        <message>
            <source>{path} leads out of the templates folder.</source>
            <translation>{path} führt aus dem Vorlagenordner hinaus.</translation>
        </message>
        <message>
            <source>{path} was changed by another program since it was opened.</source>
            <translation>{path} wurde seit dem Öffnen von einem anderen Programm geändert.</translation>
        </message>
        <message>
            <source>{raw} is not a JSON number.</source>
            <translation>{raw} ist keine JSON-Zahl.</translation>
        </message>
        <message>
            <source>{sentence} Copy the request from the browser's developer tools instead.</source>
            <translation>{sentence} Kopieren Sie die Anfrage stattdessen aus den Entwicklerwerkzeugen des Browsers.</translation>
        </message>
        <message>
            <source>{sentence} Run the script, and import what it sends.</source>
            <translation>{sentence} Führen Sie das Skript aus, und importieren Sie, was es sendet.</translation>
        </message>
        <message>
            <source>{separator}: files that a text names are not read.</source>
            <translation>{separator}: Dateien, die ein Text nennt, werden nicht gelesen.</translation>
        </message>
        <message>
            <source>{what}A comma or “{closing}” is missing here.</source>
            <translation>{what}Hier fehlt ein Komma oder „{closing}“.</translation>
        </message>
        <message>
            <source>“{item}”: it has no body.</source>
            <translation>„{item}“: Es hat keinen Body.</translation>
        </message>
        <message>
            <source>“{name}”: it is no request to the Event API with a JSON body.</source>
            <translation>„{name}“: Das ist keine Anfrage an die Event-API mit einem JSON-Body.</translation>
        </message>
        <message>
            <source>“{node}”</source>
            <translation>„{node}“</translation>
        </message>
        <message>
            <source>“{raw}” is no JSON value: text needs double quotes.</source>
            <translation>„{raw}“ ist kein JSON-Wert: Text braucht doppelte Anführungszeichen.</translation>
        </message>
        <message>
            <source>“{raw}” is no number.</source>
            <translation>„{raw}“ ist keine Zahl.</translation>
        </message>
        <message>
            <source>“{raw}” is not a JSON number.</source>
            <translation>„{raw}“ ist keine JSON-Zahl.</translation>
        </message>
        <message>
            <source>“{text}” is neither a data center nor an address such as https://gateway.example.</source>
            <translation>„{text}“ ist weder ein Rechenzentrum noch eine Adresse wie https://gateway.example.</translation>
        </message>
        <message>
            <source>“{value}” is no day or time. Type 2026-11-01, 2026-11-01T14:30, today, yesterday, 7d or 12h.</source>
            <translation>„{value}“ ist kein Tag und keine Zeit. Geben Sie 2026-11-01, 2026-11-01T14:30, today, yesterday, 7d oder 12h ein.</translation>
        </message>
        <message>
            <source>“{value}” is no status. Type a number such as 429, 4xx for all from 400 to 499, or none.</source>
            <translation>„{value}“ ist kein Status. Geben Sie eine Zahl wie 429 ein, 4xx für alle von 400 bis 499, oder none.</translation>
        </message>
        <message>
            <source>“{word}:” takes one of {choices}. “{value}” is none of them.</source>
            <translation>„{word}:“ nimmt eines von {choices}. „{value}“ ist keines davon.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutModel</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was es bewirkt</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Calendar, in a field for dates</source>
            <translation>Kalender, in einem Feld für Daten</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Edit the cell, and go to the next one</source>
            <translation>Zelle bearbeiten und zur nächsten gehen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Go to the field of a problem, or open what is chosen</source>
            <translation>Zum Feld eines Problems gehen oder das Ausgewählte öffnen</translation>
        </message>
        <message>
            <source>In a table of attributes</source>
            <translation>In einer Tabelle von Attributen</translation>
        </message>
        <message>
            <source>In fields and lists</source>
            <translation>In Feldern und Listen</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Leave the JSON editor</source>
            <translation>JSON-Editor verlassen</translation>
        </message>
        <message>
            <source>Leave the cell as it was</source>
            <translation>Zelle lassen, wie sie war</translation>
        </message>
        <message>
            <source>Next cell, previous cell</source>
            <translation>Nächste Zelle, vorige Zelle</translation>
        </message>
        <message>
            <source>No shortcut of that name. Try another word for it.</source>
            <translation>Kein Tastenkürzel mit diesem Namen. Versuchen Sie ein anderes Wort.</translation>
        </message>
        <message>
            <source>Open or close an object or a list</source>
            <translation>Objekt oder Liste auf- oder zuklappen</translation>
        </message>
        <message>
            <source>Right   Left</source>
            <translation>Rechts   Links</translation>
        </message>
        <message>
            <source>Search by what it does, or by its keys</source>
            <translation>Suchen nach dem, was es bewirkt, oder nach Tasten</translation>
        </message>
        <message>
            <source>Search the shortcuts</source>
            <translation>Tastenkürzel durchsuchen</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Tab   Shift+Tab</source>
            <translation>Tab   Umschalt+Tab</translation>
        </message>
    </context>
    <context>
        <name>Shrinking</name>
        <message>
            <source>A send came in between, so the file was left as it is. Try again.</source>
            <translation>Eine Sendung kam dazwischen, deshalb blieb die Datei, wie sie ist. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Something is being sent. Wait for its answer, then try again.</source>
            <translation>Gerade wird etwas gesendet. Die Antwort abwarten, dann noch einmal versuchen.</translation>
        </message>
        <message>
            <source>The file is {freed} smaller. From now on it gives back by itself what is deleted.</source>
            <translation>Die Datei ist um {freed} kleiner. Von jetzt an gibt sie von selbst zurück, was gelöscht wird.</translation>
        </message>
        <message>
            <source>The file was left as it is.</source>
            <translation>Die Datei blieb, wie sie ist.</translation>
        </message>
    </context>
    <context>
        <name>SizeMeter</name>
        <message>
            <source>1 event</source>
            <translation>1 Event</translation>
        </message>
        <message>
            <source>Bytes of the request's body. MoEngage refuses more than {limit}.</source>
            <translation>Bytes im Body der Anfrage. Mehr als {limit} lehnt MoEngage ab.</translation>
        </message>
        <message>
            <source>Largest values</source>
            <translation>Größte Werte</translation>
        </message>
        <message>
            <source>MoEngage refuses a body of more than {limit} bytes.</source>
            <translation>Einen Body mit mehr als {limit} Bytes lehnt MoEngage ab.</translation>
        </message>
        <message>
            <source>Size of the request</source>
            <translation>Größe der Anfrage</translation>
        </message>
        <message>
            <source>Size of the request: {size}</source>
            <translation>Größe der Anfrage: {size}</translation>
        </message>
        <message>
            <source>The largest values:</source>
            <translation>Die größten Werte:</translation>
        </message>
        <message>
            <source>Too large: {text}</source>
            <translation>Zu groß: {text}</translation>
        </message>
        <message>
            <source>{amount} of {limit} KB · {events}</source>
            <translation>{amount} von {limit} KB · {events}</translation>
        </message>
        <message>
            <source>{count} events</source>
            <translation>{count} Events</translation>
        </message>
    </context>
    <context>
        <name>Starters</name>
        <message>
            <source>A booking confirmation, and three days before arrival an offer of an upgrade.</source>
            <translation>Eine Buchungsbestätigung, und drei Tage vor der Anreise ein Upgrade-Angebot.</translation>
        </message>
        <message>
            <source>A confirmation with live status, and points for the loyalty programme.</source>
            <translation>Eine Bestätigung mit Live-Status, und Punkte für das Treueprogramm.</translation>
        </message>
        <message>
            <source>A confirmation with the refund, and after two weeks an offer to book again.</source>
            <translation>Eine Bestätigung mit der Erstattung, und nach zwei Wochen ein Angebot, neu zu buchen.</translation>
        </message>
        <message>
            <source>A message with care tips, and after a week a request for a review.</source>
            <translation>Eine Nachricht mit Pflegetipps, und nach einer Woche die Bitte um eine Bewertung.</translation>
        </message>
        <message>
            <source>A push message with the rider’s arrival, no later than this event.</source>
            <translation>Eine Push-Nachricht mit der Ankunft des Fahrers, nicht später als dieses Event.</translation>
        </message>
        <message>
            <source>A service message at once: why it failed, and how to try again.</source>
            <translation>Sofort eine Servicenachricht: warum es fehlschlug und wie man es erneut versucht.</translation>
        </message>
        <message>
            <source>Account Opened</source>
            <translation>Konto eröffnet</translation>
        </message>
        <message>
            <source>Added to Cart</source>
            <translation>In den Warenkorb gelegt</translation>
        </message>
        <message>
            <source>An order confirmation at once, and a request for a review ten days later.</source>
            <translation>Sofort eine Bestellbestätigung, und zehn Tage später die Bitte um eine Bewertung.</translation>
        </message>
        <message>
            <source>Article Read</source>
            <translation>Artikel gelesen</translation>
        </message>
        <message>
            <source>Browse abandonment: where no purchase follows within a day, a reminder of this product.</source>
            <translation>Abgebrochenes Stöbern: Folgt binnen eines Tages kein Kauf, eine Erinnerung an dieses Produkt.</translation>
        </message>
        <message>
            <source>Card Bill Generated</source>
            <translation>Kartenabrechnung erstellt</translation>
        </message>
        <message>
            <source>Cart abandonment: where no order follows within two hours, a push message with the cart.</source>
            <translation>Warenkorbabbruch: Folgt binnen zwei Stunden keine Bestellung, eine Push-Nachricht mit dem Warenkorb.</translation>
        </message>
        <message>
            <source>Check-in Completed</source>
            <translation>Check-in abgeschlossen</translation>
        </message>
        <message>
            <source>Checkout Started</source>
            <translation>Kasse begonnen</translation>
        </message>
        <message>
            <source>Continue watching: where the video is not completed within two days, a reminder.</source>
            <translation>Weitersehen: Ist das Video nach zwei Tagen nicht zu Ende gesehen, eine Erinnerung.</translation>
        </message>
        <message>
            <source>Course Enrolled</source>
            <translation>Für Kurs angemeldet</translation>
        </message>
        <message>
            <source>Course Viewed</source>
            <translation>Kurs angesehen</translation>
        </message>
        <message>
            <source>E-commerce</source>
            <translation>E-Commerce</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Bildung</translation>
        </message>
        <message>
            <source>Finance</source>
            <translation>Finanzen</translation>
        </message>
        <message>
            <source>Flight Booked</source>
            <translation>Flug gebucht</translation>
        </message>
        <message>
            <source>Flight Searched</source>
            <translation>Flug gesucht</translation>
        </message>
        <message>
            <source>Food Order Delivered</source>
            <translation>Essen geliefert</translation>
        </message>
        <message>
            <source>Food Order Placed</source>
            <translation>Essen bestellt</translation>
        </message>
        <message>
            <source>Food delivery</source>
            <translation>Essenslieferung</translation>
        </message>
        <message>
            <source>Hotel Booked</source>
            <translation>Hotel gebucht</translation>
        </message>
        <message>
            <source>How many people fly.</source>
            <translation>Wie viele Personen fliegen.</translation>
        </message>
        <message>
            <source>How many pieces.</source>
            <translation>Wie viele Stück.</translation>
        </message>
        <message>
            <source>How much of the course is done, in percent.</source>
            <translation>Wie viel des Kurses geschafft ist, in Prozent.</translation>
        </message>
        <message>
            <source>Interest by section: the weekly digest leads with what the user reads.</source>
            <translation>Interesse nach Rubrik: Die wöchentliche Übersicht beginnt mit dem, was der Nutzer liest.</translation>
        </message>
        <message>
            <source>Lesson Completed</source>
            <translation>Lektion abgeschlossen</translation>
        </message>
        <message>
            <source>Loan Application Submitted</source>
            <translation>Kredit beantragt</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Medien</translation>
        </message>
        <message>
            <source>Minutes until the rider arrives.</source>
            <translation>Minuten, bis der Fahrer ankommt.</translation>
        </message>
        <message>
            <source>Onboarding: add money, set up the card, invite a friend, one step a day.</source>
            <translation>Onboarding: Geld einzahlen, Karte einrichten, Freunde einladen, jeden Tag ein Schritt.</translation>
        </message>
        <message>
            <source>Order Delivered</source>
            <translation>Bestellung geliefert</translation>
        </message>
        <message>
            <source>Order Out for Delivery</source>
            <translation>Bestellung unterwegs</translation>
        </message>
        <message>
            <source>Order Placed</source>
            <translation>Bestellung aufgegeben</translation>
        </message>
        <message>
            <source>Points out of a hundred.</source>
            <translation>Punkte von hundert.</translation>
        </message>
        <message>
            <source>Product Viewed</source>
            <translation>Produkt angesehen</translation>
        </message>
        <message>
            <source>Quiz Submitted</source>
            <translation>Quiz abgegeben</translation>
        </message>
        <message>
            <source>Reminders five days before the due date and on it, until the bill is paid.</source>
            <translation>Erinnerungen fünf Tage vor dem Fälligkeitstag und an ihm, bis die Rechnung bezahlt ist.</translation>
        </message>
        <message>
            <source>Restaurant Viewed</source>
            <translation>Restaurant angesehen</translation>
        </message>
        <message>
            <source>Search abandonment: where no booking follows within a day, the fares of this route.</source>
            <translation>Abgebrochene Suche: Folgt binnen eines Tages keine Buchung, die Preise dieser Strecke.</translation>
        </message>
        <message>
            <source>Seconds that were watched.</source>
            <translation>Angesehene Sekunden.</translation>
        </message>
        <message>
            <source>Streaks: a word of praise on each third day in a row, a reminder after two days without a lesson.</source>
            <translation>Serien: ein Lob an jedem dritten Tag in Folge, eine Erinnerung nach zwei Tagen ohne Lektion.</translation>
        </message>
        <message>
            <source>Subscription Started</source>
            <translation>Abo begonnen</translation>
        </message>
        <message>
            <source>The boarding pass at once, and seat and lounge offers until departure.</source>
            <translation>Sofort die Bordkarte, und bis zum Abflug Angebote für Sitzplätze und Lounge.</translation>
        </message>
        <message>
            <source>The event of MoEngage's own documents. It would start a booking confirmation.</source>
            <translation>Das Event aus MoEngages eigener Dokumentation. Es würde eine Buchungsbestätigung auslösen.</translation>
        </message>
        <message>
            <source>The name of the plan.</source>
            <translation>Der Name des Tarifs.</translation>
        </message>
        <message>
            <source>The next episode, or at the end of a season what is alike.</source>
            <translation>Die nächste Folge, oder am Ende einer Staffel Ähnliches.</translation>
        </message>
        <message>
            <source>The sum of the order without fees.</source>
            <translation>Die Bestellsumme ohne Gebühren.</translation>
        </message>
        <message>
            <source>The sum of the order, in its currency.</source>
            <translation>Die Bestellsumme, in ihrer Währung.</translation>
        </message>
        <message>
            <source>The sum that is applied for.</source>
            <translation>Die beantragte Summe.</translation>
        </message>
        <message>
            <source>The user as your workspace knows them.</source>
            <translation>Der Nutzer, wie Ihr Workspace ihn kennt.</translation>
        </message>
        <message>
            <source>The welcome series with the first lesson, and a study plan for the first week.</source>
            <translation>Die Willkommensserie mit der ersten Lektion, und ein Lernplan für die erste Woche.</translation>
        </message>
        <message>
            <source>The welcome series, and before the first renewal a look at what was read.</source>
            <translation>Die Willkommensserie, und vor der ersten Verlängerung ein Rückblick auf das Gelesene.</translation>
        </message>
        <message>
            <source>The whole sum of the bill.</source>
            <translation>Die ganze Summe der Rechnung.</translation>
        </message>
        <message>
            <source>Transaction Failed</source>
            <translation>Transaktion fehlgeschlagen</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Reisen</translation>
        </message>
        <message>
            <source>Trip Cancelled</source>
            <translation>Reise storniert</translation>
        </message>
        <message>
            <source>Twenty minutes later: a question how it was, with the rating in one tap.</source>
            <translation>Zwanzig Minuten später: die Frage, wie es war, mit Bewertung in einem Tipp.</translation>
        </message>
        <message>
            <source>Under the pass mark: the lessons to repeat; above it: the certificate and the next course.</source>
            <translation>Nicht bestanden: die Lektionen zum Wiederholen; bestanden: das Zertifikat und der nächste Kurs.</translation>
        </message>
        <message>
            <source>Video Completed</source>
            <translation>Video zu Ende gesehen</translation>
        </message>
        <message>
            <source>Video Started</source>
            <translation>Video gestartet</translation>
        </message>
        <message>
            <source>What the course costs, in its currency.</source>
            <translation>Was der Kurs kostet, in seiner Währung.</translation>
        </message>
        <message>
            <source>What the product costs, in its currency.</source>
            <translation>Was das Produkt kostet, in seiner Währung.</translation>
        </message>
        <message>
            <source>What the stay costs, in its currency.</source>
            <translation>Was der Aufenthalt kostet, in seiner Währung.</translation>
        </message>
        <message>
            <source>What was received and what is missing, then a reminder for each open document.</source>
            <translation>Was angekommen ist und was fehlt, dann eine Erinnerung für jedes offene Dokument.</translation>
        </message>
        <message>
            <source>Where no enrolment follows within three days: the syllabus and a free lesson.</source>
            <translation>Folgt binnen drei Tagen keine Anmeldung: der Lehrplan und eine kostenlose Lektion.</translation>
        </message>
        <message>
            <source>Where no order follows within an hour of a meal time: a voucher for this restaurant.</source>
            <translation>Folgt binnen einer Stunde um die Essenszeit keine Bestellung: ein Gutschein für dieses Restaurant.</translation>
        </message>
        <message>
            <source>Where payment does not follow within 30 minutes: an email that brings the user back to the checkout.</source>
            <translation>Folgt binnen 30 Minuten keine Zahlung: eine E-Mail, die den Nutzer zur Kasse zurückbringt.</translation>
        </message>
    </context>
    <context>
        <name>StatusBox</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the request id</source>
            <translation>Anfrage-ID kopieren</translation>
        </message>
        <message>
            <source>Copy the request id: MoEngage's support finds the request by it</source>
            <translation>Anfrage-ID kopieren: Damit findet der Support von MoEngage die Anfrage</translation>
        </message>
    </context>
    <context>
        <name>StoredModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Änderung</translation>
        </message>
    </context>
    <context>
        <name>StoredPane</name>
        <message>
            <source>MoEngage would store nothing: the request has no event that can be read. Problems says what to change.</source>
            <translation>MoEngage würde nichts speichern: Die Anfrage hat kein lesbares Event. Unter Probleme steht, was zu ändern ist.</translation>
        </message>
        <message>
            <source>The body of this send has no event that can be read: MoEngage stores nothing of it.</source>
            <translation>Der Body dieser Sendung hat kein lesbares Event: MoEngage speichert nichts davon.</translation>
        </message>
        <message>
            <source>The body of this send is no JSON: MoEngage stores nothing of it.</source>
            <translation>Der Body dieser Sendung ist kein JSON: MoEngage speichert nichts davon.</translation>
        </message>
        <message>
            <source>What MoEngage stores of it. {line}</source>
            <translation>Was MoEngage davon speichert. {line}</translation>
        </message>
        <message>
            <source>What MoEngage will store</source>
            <translation>Was MoEngage speichern wird</translation>
        </message>
        <message>
            <source>What MoEngage will store of each event shows here.</source>
            <translation>Hier steht, was MoEngage von jedem Event speichern wird.</translation>
        </message>
        <message>
            <source>What became of the send</source>
            <translation>Was aus der Sendung wurde</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
    </context>
    <context>
        <name>StoredRows</name>
        <message>
            <source>(by user identifiers)</source>
            <translation>(über Nutzerkennungen)</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(ohne Namen)</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Gekürzt</translation>
        </message>
        <message>
            <source>Made text</source>
            <translation>Zu Text gemacht</translation>
        </message>
        <message>
            <source>MoEngage's clock, when it receives the event</source>
            <translation>die Uhr von MoEngage, wenn das Event eingeht</translation>
        </message>
        <message>
            <source>Not accepted: its time has not come yet</source>
            <translation>Nicht übernommen: Seine Zeit ist noch nicht gekommen</translation>
        </message>
        <message>
            <source>Not accepted: the request is refused</source>
            <translation>Nicht übernommen: Die Anfrage wird abgelehnt</translation>
        </message>
        <message>
            <source>Not stored</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>Offset</source>
            <translation>Versatz</translation>
        </message>
        <message>
            <source>Other type</source>
            <translation>Anderer Typ</translation>
        </message>
        <message>
            <source>UTC time</source>
            <translation>UTC-Zeit</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Nutzer</translation>
        </message>
        <message>
            <source>User's clock</source>
            <translation>Uhr des Nutzers</translation>
        </message>
        <message>
            <source>by the time zone of the user's profile, which only MoEngage knows</source>
            <translation>nach der Zeitzone im Profil des Nutzers, die nur MoEngage kennt</translation>
        </message>
        <message>
            <source>{customer}, device {device}</source>
            <translation>{customer}, Gerät {device}</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{seconds} s (the difference of the two)</source>
            <translation>{seconds} s (die Differenz der beiden)</translation>
        </message>
    </context>
    <context>
        <name>TemplateActions</name>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete for good…</source>
            <translation>Endgültig löschen…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Empty trash…</source>
            <translation>Papierkorb leeren…</translation>
        </message>
        <message>
            <source>Mine (no folder)</source>
            <translation>Eigene (kein Ordner)</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>Verschieben nach</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Show in the file manager</source>
            <translation>Im Dateimanager zeigen</translation>
        </message>
    </context>
    <context>
        <name>TemplateDelegate</name>
        <message>
            <source>New name</source>
            <translation>Neuer Name</translation>
        </message>
    </context>
    <context>
        <name>TemplateFiles</name>
        <message>
            <source>Mine</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>The draft “{name}” is deleted.</source>
            <translation>Der Entwurf „{name}“ ist gelöscht.</translation>
        </message>
        <message>
            <source>The folder is {path}.</source>
            <translation>Der Ordner ist {path}.</translation>
        </message>
        <message>
            <source>“{name}” can't be the name of a file.</source>
            <translation>„{name}“ kann kein Dateiname sein.</translation>
        </message>
        <message>
            <source>“{name}” is in the trash.</source>
            <translation>„{name}“ ist im Papierkorb.</translation>
        </message>
        <message>
            <source>“{name}” is in {folder} now.</source>
            <translation>„{name}“ ist jetzt in {folder}.</translation>
        </message>
    </context>
    <context>
        <name>TemplateFolder</name>
        <message>
            <source>Back to the usual templates folder</source>
            <translation>Zurück zum üblichen Vorlagenordner</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>Einen anderen wählen…</translation>
        </message>
        <message>
            <source>Folder of your templates</source>
            <translation>Ordner Ihrer Vorlagen</translation>
        </message>
        <message>
            <source>Use another templates folder…</source>
            <translation>Anderen Vorlagenordner verwenden…</translation>
        </message>
        <message>
            <source>Use the usual folder</source>
            <translation>Üblichen Ordner verwenden</translation>
        </message>
        <message>
            <source>Your templates are in {folder}</source>
            <translation>Ihre Vorlagen sind in {folder}</translation>
        </message>
        <message>
            <source>Your templates folder {folder} is not there. It may have been moved, or its drive is not connected.</source>
            <translation>Ihr Vorlagenordner {folder} ist nicht da. Vielleicht wurde er verschoben, oder sein Laufwerk ist nicht verbunden.</translation>
        </message>
    </context>
    <context>
        <name>TemplateModel</name>
        <message>
            <source>Drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <source>Examples to begin with; saving one puts a copy under Mine</source>
            <translation>Beispiele für den Anfang; beim Speichern entsteht eine Kopie unter „Eigene“</translation>
        </message>
        <message>
            <source>It was at {path}. Open it to put it back there.</source>
            <translation>Sie war unter {path}. Öffnen Sie sie, um sie dorthin zurückzulegen.</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>Starters</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>Untitled draft</source>
            <translation>Entwurf ohne Namen</translation>
        </message>
        <message>
            <source>What you deleted; open one to put it back where it was</source>
            <translation>Was Sie gelöscht haben; öffnen Sie es, um es zurückzulegen</translation>
        </message>
        <message>
            <source>Work that was not saved when something else was opened</source>
            <translation>Arbeit, die nicht gespeichert war, als etwas anderes geöffnet wurde</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>Your templates: a folder of JSON files</source>
            <translation>Ihre Vorlagen: ein Ordner mit JSON-Dateien</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>im Papierkorb</translation>
        </message>
        <message>
            <source>none yet: Save makes one</source>
            <translation>noch keine: Speichern legt eine an</translation>
        </message>
        <message>
            <source>open</source>
            <translation>geöffnet</translation>
        </message>
        <message>
            <source>open, modified</source>
            <translation>geöffnet, geändert</translation>
        </message>
    </context>
    <context>
        <name>TemplateTree</name>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPane</name>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Neues Event</translation>
        </message>
        <message>
            <source>No template has that in its name or in what it holds.</source>
            <translation>Keine Vorlage enthält das im Namen oder im Inhalt.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Search templates</source>
            <translation>Vorlagen suchen</translation>
        </message>
        <message>
            <source>Search the templates</source>
            <translation>Vorlagen durchsuchen</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>What the open template is for</source>
            <translation>Wofür die geöffnete Vorlage da ist</translation>
        </message>
    </context>
    <context>
        <name>TimeControl</name>
        <message>
            <source>By seconds</source>
            <translation>Nach Sekunden</translation>
        </message>
        <message>
            <source>By seconds  {offset}</source>
            <translation>Nach Sekunden  {offset}</translation>
        </message>
        <message>
            <source>Change format of time</source>
            <translation>Format der Zeit ändern</translation>
        </message>
        <message>
            <source>Change given clock</source>
            <translation>Angegebene Uhr ändern</translation>
        </message>
        <message>
            <source>Change kind of time</source>
            <translation>Art der Zeit ändern</translation>
        </message>
        <message>
            <source>Change time</source>
            <translation>Zeit ändern</translation>
        </message>
        <message>
            <source>Change time zone</source>
            <translation>Zeitzone ändern</translation>
        </message>
        <message>
            <source>No offset</source>
            <translation>Kein Versatz</translation>
        </message>
        <message>
            <source>Set time to now</source>
            <translation>Zeit auf jetzt setzen</translation>
        </message>
        <message>
            <source>There is no time zone “{name}”. Type a large city in it, such as Mumbai or Berlin.</source>
            <translation>Es gibt keine Zeitzone „{name}“. Geben Sie eine große Stadt darin ein, etwa Mumbai oder Berlin.</translation>
        </message>
    </context>
    <context>
        <name>TimeFieldsView</name>
        <message>
            <source>&amp;Offset (s)</source>
            <translation>Versa&amp;tz (s)</translation>
        </message>
        <message>
            <source>&amp;UTC time</source>
            <translation>&amp;UTC-Zeit</translation>
        </message>
        <message>
            <source>&amp;User's clock</source>
            <translation>&amp;Uhr des Nutzers</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Wann</translation>
        </message>
        <message>
            <source>A date and a clock time</source>
            <translation>Ein Datum und eine Uhrzeit</translation>
        </message>
        <message>
            <source>As typed</source>
            <translation>Wie eingegeben</translation>
        </message>
        <message>
            <source>At a time</source>
            <translation>Zu einer Zeit</translation>
        </message>
        <message>
            <source>Before or after sending</source>
            <translation>Vor oder nach dem Senden</translation>
        </message>
        <message>
            <source>Counted from the moment you press Send</source>
            <translation>Gezählt ab dem Moment, in dem Sie auf Senden klicken</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Datum und Uhrzeit</translation>
        </message>
        <message>
            <source>Digits are sent as a number; in quotes, such as "1433837969", as text</source>
            <translation>Ziffern werden als Zahl gesendet; in Anführungszeichen, etwa "1433837969", als Text</translation>
        </message>
        <message>
            <source>Epoch seconds</source>
            <translation>Epoch-Sekunden</translation>
        </message>
        <message>
            <source>How the time is written</source>
            <translation>Wie die Zeit geschrieben ist</translation>
        </message>
        <message>
            <source>ISO text</source>
            <translation>ISO-Text</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>No time is sent: MoEngage takes its own clock</source>
            <translation>Es wird keine Zeit gesendet: MoEngage nimmt seine eigene Uhr</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Offset from UTC in seconds</source>
            <translation>Versatz zu UTC in Sekunden</translation>
        </message>
        <message>
            <source>Relative</source>
            <translation>Relativ</translation>
        </message>
        <message>
            <source>Seconds since 1970 as a number (1590404615), or text such as 2020-05-31T16:33:35Z</source>
            <translation>Sekunden seit 1970 als Zahl (1590404615) oder Text wie 2020-05-31T16:33:35Z</translation>
        </message>
        <message>
            <source>Sen&amp;t as</source>
            <translation>Gese&amp;ndet als</translation>
        </message>
        <message>
            <source>Send the time in UTC (current_time), or the reading of the user's own clock (user_time)</source>
            <translation>Die Zeit in UTC senden (current_time) oder den Stand der eigenen Uhr des Nutzers (user_time)</translation>
        </message>
        <message>
            <source>Set the time to this moment</source>
            <translation>Die Zeit auf diesen Moment setzen</translation>
        </message>
        <message>
            <source>Set time to now</source>
            <translation>Zeit auf jetzt setzen</translation>
        </message>
        <message>
            <source>Such as -2h, -30m or -1d: counted from the moment you press Send</source>
            <translation>Etwa -2h, -30m oder -1d: gezählt ab dem Moment, in dem Sie auf Senden klicken</translation>
        </message>
        <message>
            <source>The clock in the chosen time zone. F4 opens a calendar.</source>
            <translation>Die Uhr in der gewählten Zeitzone. F4 öffnet einen Kalender.</translation>
        </message>
        <message>
            <source>The moment you press Send</source>
            <translation>Der Moment, in dem Sie auf Senden klicken</translation>
        </message>
        <message>
            <source>The three fields as they are sent</source>
            <translation>Die drei Felder, so wie sie gesendet werden</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>Zeit&amp;zone</translation>
        </message>
        <message>
            <source>Time before or after sending</source>
            <translation>Zeit vor oder nach dem Senden</translation>
        </message>
        <message>
            <source>UTC time</source>
            <translation>UTC-Zeit</translation>
        </message>
        <message>
            <source>UTC time as typed</source>
            <translation>UTC-Zeit, wie eingegeben</translation>
        </message>
        <message>
            <source>User's clock</source>
            <translation>Uhr des Nutzers</translation>
        </message>
        <message>
            <source>User's clock as typed</source>
            <translation>Uhr des Nutzers, wie eingegeben</translation>
        </message>
        <message>
            <source>When sent</source>
            <translation>Beim Senden</translation>
        </message>
        <message>
            <source>When the event happened</source>
            <translation>Wann das Event geschah</translation>
        </message>
        <message>
            <source>When the event happened. Without a time MoEngage takes its own clock.</source>
            <translation>Wann das Event geschah. Ohne Zeit nimmt MoEngage seine eigene Uhr.</translation>
        </message>
        <message>
            <source>Which clock is sent</source>
            <translation>Welche Uhr gesendet wird</translation>
        </message>
        <message>
            <source>Whose clock: a zone such as Asia/Kolkata sets the offset of that zone at that date</source>
            <translation>Wessen Uhr: Eine Zone wie Asia/Kolkata setzt den Versatz dieser Zone an diesem Datum</translation>
        </message>
        <message>
            <source>Written as</source>
            <translation>Geschrieben als</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>user_timezone_offset: local time minus UTC, in seconds. India (UTC+05:30) is 19800.</source>
            <translation>user_timezone_offset: Ortszeit minus UTC, in Sekunden. Indien (UTC+05:30) ist 19800.</translation>
        </message>
    </context>
    <context>
        <name>TimeWords</name>
        <message>
            <source>MoEngage's own clock when it arrives</source>
            <translation>die Uhr von MoEngage beim Eingang</translation>
        </message>
        <message>
            <source>The time was picked in {zone}, whose offset is another one at that time.</source>
            <translation>Die Zeit wurde in {zone} gewählt, deren Versatz zu dieser Zeit ein anderer ist.</translation>
        </message>
        <message>
            <source>The {field} can't be read: MoEngage refuses it.</source>
            <translation>Nicht lesbar: {field}. MoEngage lehnt das ab.</translation>
        </message>
        <message>
            <source>The {field} is in milliseconds: MoEngage asks for seconds.</source>
            <translation>In Millisekunden: {field}. MoEngage verlangt Sekunden.</translation>
        </message>
        <message>
            <source>The {field} waits for the value of a variable.</source>
            <translation>Wartet auf den Wert einer Variable: {field}.</translation>
        </message>
        <message>
            <source>This is in the future: MoEngage does not accept such events.</source>
            <translation>Das liegt in der Zukunft: Solche Events übernimmt MoEngage nicht.</translation>
        </message>
        <message>
            <source>UTC time</source>
            <translation>UTC-Zeit</translation>
        </message>
        <message>
            <source>UTC time given: used as is</source>
            <translation>UTC-Zeit angegeben: wie sie ist</translation>
        </message>
        <message>
            <source>UTC: follows from the user's profile zone, which we can't know</source>
            <translation>UTC: folgt aus der Zone im Profil des Nutzers, die wir nicht kennen können</translation>
        </message>
        <message>
            <source>Write it like -2h, -30m or -1d: a sign, a number, and s, m, h, d or w.</source>
            <translation>Schreiben Sie es wie -2h, -30m oder -1d: Vorzeichen, Zahl und s, m, h, d oder w.</translation>
        </message>
        <message>
            <source>all three given: used as is</source>
            <translation>alle drei angegeben: wie sie sind</translation>
        </message>
        <message>
            <source>both clocks given: the offset is their difference</source>
            <translation>beide Uhren angegeben: der Versatz ist ihre Differenz</translation>
        </message>
        <message>
            <source>both given: UTC is the user's clock minus the offset</source>
            <translation>beide angegeben: UTC ist die Uhr des Nutzers minus Versatz</translation>
        </message>
        <message>
            <source>both given: used as is</source>
            <translation>beide angegeben: wie sie sind</translation>
        </message>
        <message>
            <source>if sent now: {time}</source>
            <translation>wenn jetzt gesendet: {time}</translation>
        </message>
        <message>
            <source>no time given</source>
            <translation>keine Zeit angegeben</translation>
        </message>
        <message>
            <source>offset</source>
            <translation>Versatz</translation>
        </message>
        <message>
            <source>only the offset given: added to MoEngage's own clock</source>
            <translation>nur der Versatz angegeben: wird zur Uhr von MoEngage addiert</translation>
        </message>
        <message>
            <source>the moment you press Send</source>
            <translation>der Moment, in dem Sie auf Senden klicken</translation>
        </message>
        <message>
            <source>user's clock</source>
            <translation>Uhr des Nutzers</translation>
        </message>
        <message>
            <source>user's clock given: used as is</source>
            <translation>Uhr des Nutzers angegeben: wie sie ist</translation>
        </message>
        <message>
            <source>user's clock {offset} from UTC</source>
            <translation>Uhr des Nutzers {offset} von UTC</translation>
        </message>
        <message>
            <source>user's clock {time}</source>
            <translation>Uhr des Nutzers {time}</translation>
        </message>
        <message>
            <source>user's clock: in the user's profile zone, which we can't know</source>
            <translation>Uhr des Nutzers: in der Zone seines Profils, die wir nicht kennen können</translation>
        </message>
        <message>
            <source>{clock} ({offset})</source>
            <translation>{clock} ({offset})</translation>
        </message>
        <message>
            <source>{clock} comes twice on that day in {zone}: the first one is meant ({offset}).</source>
            <translation>{clock} kommt an diesem Tag in {zone} zweimal vor: Gemeint ist das erste Mal ({offset}).</translation>
        </message>
        <message>
            <source>{clock} comes twice on that day in {zone}: the second one is meant ({offset}).</source>
            <translation>{clock} kommt an diesem Tag in {zone} zweimal vor: Gemeint ist das zweite Mal ({offset}).</translation>
        </message>
        <message>
            <source>{clock} does not exist on that day in {zone}: the clocks jump over it. It is counted as if they had not been moved yet.</source>
            <translation>{clock} gibt es an diesem Tag in {zone} nicht: Die Uhren springen darüber. Gezählt wird, als wären sie noch nicht umgestellt.</translation>
        </message>
        <message>
            <source>{time} UTC</source>
            <translation>{time} UTC</translation>
        </message>
    </context>
    <context>
        <name>Times</name>
        <message>
            <source>No time is given: MoEngage takes the moment it receives the event, and the user's clock from the time zone of the user's profile.</source>
            <translation>Keine Zeit ist angegeben: MoEngage nimmt den Moment, in dem das Event eingeht, und die Uhr des Nutzers aus der Zeitzone seines Profils.</translation>
        </message>
        <message>
            <source>Only the offset is given: MoEngage takes the moment it receives the event and adds the offset.</source>
            <translation>Nur der Versatz ist angegeben: MoEngage nimmt den Moment, in dem das Event eingeht, und addiert den Versatz.</translation>
        </message>
        <message>
            <source>The UTC time is given: the user's clock follows from the time zone of the user's profile.</source>
            <translation>Die UTC-Zeit ist angegeben: Die Uhr des Nutzers folgt aus der Zeitzone seines Profils.</translation>
        </message>
        <message>
            <source>The user's clock and the offset are given: the UTC time is the difference of the two.</source>
            <translation>Die Uhr des Nutzers und der Versatz sind angegeben: Die UTC-Zeit ist die Differenz der beiden.</translation>
        </message>
        <message>
            <source>The user's clock is given: the UTC time follows from the time zone of the user's profile.</source>
            <translation>Die Uhr des Nutzers ist angegeben: Die UTC-Zeit folgt aus der Zeitzone seines Profils.</translation>
        </message>
        <message>
            <source>UTC time and offset are given: the user's clock is the sum of the two.</source>
            <translation>UTC-Zeit und Versatz sind angegeben: Die Uhr des Nutzers ist die Summe der beiden.</translation>
        </message>
        <message>
            <source>UTC time and user's clock are given: the offset is the difference of the two.</source>
            <translation>UTC-Zeit und Uhr des Nutzers sind angegeben: Der Versatz ist die Differenz der beiden.</translation>
        </message>
        <message>
            <source>UTC time, user's clock and offset are given: MoEngage takes each as given.</source>
            <translation>UTC-Zeit, Uhr des Nutzers und Versatz sind angegeben: MoEngage übernimmt jedes, wie es ist.</translation>
        </message>
    </context>
    <context>
        <name>TrashDesk</name>
        <message>
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Delete “{name}” for good?</source>
            <translation>„{name}“ endgültig löschen?</translation>
        </message>
        <message>
            <source>Empty the trash?</source>
            <translation>Papierkorb leeren?</translation>
        </message>
        <message>
            <source>Empty trash</source>
            <translation>Papierkorb leeren</translation>
        </message>
        <message>
            <source>It can still be restored from the trash. Once deleted, it can't: this can't be undone.</source>
            <translation>Aus dem Papierkorb lässt es sich noch zurückholen. Nach dem Löschen nicht mehr: Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <source>{count} templates and folders are deleted for good. This can't be undone.</source>
            <translation>{count} Vorlagen und Ordner werden endgültig gelöscht. Das lässt sich nicht rückgängig machen.</translation>
        </message>
    </context>
    <context>
        <name>TypeDelegate</name>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>Typen</translation>
        </message>
    </context>
    <context>
        <name>UpkeepDesk</name>
        <message>
            <source>1 old send left the history.</source>
            <translation>1 alte Sendung hat den Verlauf verlassen.</translation>
        </message>
        <message>
            <source>History storage…</source>
            <translation>Speicher des Verlaufs…</translation>
        </message>
        <message>
            <source>How much room the history takes, and whether old sends go.</source>
            <translation>Wie viel Platz der Verlauf braucht und ob alte Sendungen gehen.</translation>
        </message>
        <message>
            <source>Tags of this send, with commas between them</source>
            <translation>Schlagwörter dieser Sendung, mit Kommas dazwischen</translation>
        </message>
        <message>
            <source>{count} old sends left the history.</source>
            <translation>{count} alte Sendungen haben den Verlauf verlassen.</translation>
        </message>
    </context>
    <context>
        <name>UserIdentifiersPane</name>
        <message>
            <source>For workspaces with Identity Resolution: finds the user by phone, e-mail and the like.</source>
            <translation>Für Workspaces mit Identity Resolution: findet den Nutzer über Telefon, E-Mail und Ähnliches.</translation>
        </message>
        <message>
            <source>User identifiers</source>
            <translation>Nutzerkennungen</translation>
        </message>
    </context>
    <context>
        <name>ValueDelegate</name>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
    </context>
    <context>
        <name>ValueEdit</name>
        <message>
            <source>Change between yes and no (F4)</source>
            <translation>Zwischen Ja und Nein wechseln (F4)</translation>
        </message>
        <message>
            <source>Choose a day in a calendar (F4)</source>
            <translation>Einen Tag im Kalender wählen (F4)</translation>
        </message>
        <message>
            <source>Edit in a larger window (F4)</source>
            <translation>In größerem Fenster bearbeiten (F4)</translation>
        </message>
    </context>
    <context>
        <name>VariableModel</name>
        <message>
            <source>A name has letters, digits, periods and underscores, and begins with no digit.</source>
            <translation>Ein Name besteht aus Buchstaben, Ziffern, Punkten und Unterstrichen und beginnt mit keiner Ziffer.</translation>
        </message>
        <message>
            <source>Add a variable</source>
            <translation>Variable hinzufügen</translation>
        </message>
        <message>
            <source>Change the variable</source>
            <translation>Variable ändern</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Vorgabe</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Remove the variable</source>
            <translation>Variable entfernen</translation>
        </message>
        <message>
            <source>Rename the variable</source>
            <translation>Variable umbenennen</translation>
        </message>
        <message>
            <source>Sent now as</source>
            <translation>Jetzt gesendet als</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>There is already a variable “{name}”.</source>
            <translation>Es gibt bereits eine Variable „{name}“.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Yes/No</source>
            <translation>Ja/Nein</translation>
        </message>
        <message>
            <source>built in</source>
            <translation>eingebaut</translation>
        </message>
        <message>
            <source>used, but not defined here yet</source>
            <translation>verwendet, aber hier noch nicht festgelegt</translation>
        </message>
    </context>
    <context>
        <name>VariableWords</name>
        <message>
            <source>a new random id for each send</source>
            <translation>eine neue zufällige ID für jede Sendung</translation>
        </message>
        <message>
            <source>a random whole number, another one for each send</source>
            <translation>eine zufällige ganze Zahl, jedes Mal eine andere</translation>
        </message>
        <message>
            <source>no value yet: you are asked for it when you send</source>
            <translation>noch kein Wert: Sie werden beim Senden danach gefragt</translation>
        </message>
        <message>
            <source>unknown: no such built-in variable</source>
            <translation>unbekannt: keine solche eingebaute Variable</translation>
        </message>
        <message>
            <source>{name} is sent as: {value}</source>
            <translation>{name} wird gesendet als: {value}</translation>
        </message>
        <message>
            <source>{value} (default)</source>
            <translation>{value} (Vorgabe)</translation>
        </message>
        <message>
            <source>{value} (that zone’s offset in seconds, at the event’s time)</source>
            <translation>{value} (Versatz dieser Zone in Sekunden, zur Zeit des Events)</translation>
        </message>
        <message>
            <source>{value} (when it is sent now)</source>
            <translation>{value} (wenn jetzt gesendet)</translation>
        </message>
        <message>
            <source>{value} (your value)</source>
            <translation>{value} (Ihr Wert)</translation>
        </message>
    </context>
    <context>
        <name>VariablesDesk</name>
        <message>
            <source>Ask for values before sending</source>
            <translation>Vor dem Senden nach Werten fragen</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>Variables and note…</source>
            <translation>Variablen und Notiz…</translation>
        </message>
    </context>
    <context>
        <name>VariablesDialog</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>&amp;What this template is for</source>
            <translation>&amp;Wofür diese Vorlage da ist</translation>
        </message>
        <message>
            <source>Add a variable</source>
            <translation>Variable hinzufügen</translation>
        </message>
        <message>
            <source>Change what the template is for</source>
            <translation>Zweck der Vorlage ändern</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Remove the variable</source>
            <translation>Variable entfernen</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variablen</translation>
        </message>
        <message>
            <source>Variables and note</source>
            <translation>Variablen und Notiz</translation>
        </message>
        <message>
            <source>What this template is for</source>
            <translation>Wofür diese Vorlage da ist</translation>
        </message>
        <message>
            <source>Write {{name}} where a value goes. Its value is asked for when you send; the default goes out where you leave the field empty.</source>
            <translation>Schreiben Sie {{name}}, wo ein Wert hingehört. Nach seinem Wert werden Sie beim Senden gefragt; bleibt das Feld leer, geht die Vorgabe hinaus.</translation>
        </message>
        <message>
            <source>such as the campaign that this event starts</source>
            <translation>etwa die Kampagne, die dieses Event auslöst</translation>
        </message>
    </context>
    <context>
        <name>Waterfall</name>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Look up the address</source>
            <translation>Adresse nachschlagen</translation>
        </message>
        <message>
            <source>No times were taken.</source>
            <translation>Es wurden keine Zeiten gemessen.</translation>
        </message>
        <message>
            <source>Read the answer</source>
            <translation>Antwort lesen</translation>
        </message>
        <message>
            <source>Secure the connection (TLS)</source>
            <translation>Verbindung sichern (TLS)</translation>
        </message>
        <message>
            <source>Wait for the answer</source>
            <translation>Auf die Antwort warten</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message>
            <source>New event</source>
            <translation>Neues Event</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>wird gesucht…</translation>
        </message>
        <message>
            <source>none needed</source>
            <translation>nicht nötig</translation>
        </message>
    </context>
    <context>
        <name>WorkspacePart</name>
        <message>
            <source>&amp;Data center</source>
            <translation>&amp;Rechenzentrum</translation>
        </message>
        <message>
            <source>03 India, or the address of your dashboard</source>
            <translation>03 India oder die Adresse Ihres Dashboards</translation>
        </message>
        <message>
            <source>A&amp;PP_ID</source>
            <translation>A&amp;PP_ID</translation>
        </message>
        <message>
            <source>API &amp;key</source>
            <translation>API-S&amp;chlüssel</translation>
        </message>
        <message>
            <source>Adds _DEBUG to the APP_ID. Test and Live have keys of their own.</source>
            <translation>Hängt _DEBUG an die APP_ID an. Test und Live haben eigene Schlüssel.</translation>
        </message>
        <message>
            <source>Enter the APP_ID first.</source>
            <translation>Geben Sie zuerst die APP_ID ein.</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>Forget key</source>
            <translation>Schlüssel vergessen</translation>
        </message>
        <message>
            <source>Forget the API key</source>
            <translation>API-Schlüssel vergessen</translation>
        </message>
        <message>
            <source>Settings &gt; Account &gt; APIs in the dashboard</source>
            <translation>Settings &gt; Account &gt; APIs im Dashboard</translation>
        </message>
        <message>
            <source>Use the Test en&amp;vironment</source>
            <translation>Testum&amp;gebung verwenden</translation>
        </message>
        <message>
            <source>Use the Test environment</source>
            <translation>Testumgebung verwenden</translation>
        </message>
    </context>
    <context>
        <name>ZoneCombo</name>
        <message>
            <source>Time zone of the user's clock</source>
            <translation>Zeitzone der Uhr des Nutzers</translation>
        </message>
    </context>
    <context>
        <name>ZoneModel</name>
        <message>
            <source>No offset</source>
            <translation>Kein Versatz</translation>
        </message>
    </context>
    <context>
        <name>_ReadingModel</name>
        <message>
            <source>{day}, the time read as UTC</source>
            <translation>{day}, Uhrzeit als UTC gelesen</translation>
        </message>
    </context>
    <context>
        <name>_VariableDelegate</name>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>Typen</translation>
        </message>
    </context>
    <context>
        <name>_VariableList</name>
        <message>
            <source>Variables</source>
            <translation>Variablen</translation>
        </message>
    </context>
</TS>
