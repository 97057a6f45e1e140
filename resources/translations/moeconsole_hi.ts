<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Moe Console</source>
            <translation>Moe Console के बारे में</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Moe Console {version}</source>
            <translation>Moe Console {version}</translation>
        </message>
        <message>
            <source>The console for the MoEngage Event API: compose, check, send and replay events.

It opens no connection before you send. No telemetry, no update check.

Your data: {folder}</source>
            <translation>MoEngage Event API का कंसोल: इवेंट बनाएँ, जाँचें, भेजें और दोबारा भेजें।

भेजने से पहले यह कोई कनेक्शन नहीं खोलता। न टेलीमेट्री, न अपडेट की जाँच।

आपका डेटा: {folder}</translation>
        </message>
    </context>
    <context>
        <name>ActionModel</name>
        <message>
            <source>(no name yet)</source>
            <translation>(अभी कोई नाम नहीं)</translation>
        </message>
        <message>
            <source>(not an event)</source>
            <translation>(इवेंट नहीं है)</translation>
        </message>
        <message>
            <source>Event switched off: {name}</source>
            <translation>बंद किया हुआ इवेंट: {name}</translation>
        </message>
        <message>
            <source>Event {number}: {name}</source>
            <translation>इवेंट {number}: {name}</translation>
        </message>
        <message>
            <source>Move event</source>
            <translation>इवेंट खिसकाएँ</translation>
        </message>
        <message>
            <source>Switched off: not sent</source>
            <translation>बंद है: भेजा नहीं जाएगा</translation>
        </message>
        <message>
            <source>changed silently</source>
            <translation>चुपचाप बदला गया</translation>
        </message>
        <message>
            <source>off</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <source>suspicious</source>
            <translation>संदिग्ध</translation>
        </message>
    </context>
    <context>
        <name>AddWorkspaceDialog</name>
        <message>
            <source>&amp;Add without a good test</source>
            <translation>सफल टेस्ट के बिना जोड़ें (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>नाम (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Test and add</source>
            <translation>टेस्ट करके जोड़ें (&amp;T)</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>फिर भी जोड़ें</translation>
        </message>
        <message>
            <source>Add your workspace</source>
            <translation>अपना वर्कस्पेस जोड़ें</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>My workspace</source>
            <translation>मेरा वर्कस्पेस</translation>
        </message>
        <message>
            <source>Name of the connection</source>
            <translation>कनेक्शन का नाम</translation>
        </message>
        <message>
            <source>Open your MoEngage dashboard. Its address and the page Settings &gt; Account &gt; APIs have all that is asked for here. Nothing is sent but a test of the key, which records no event.</source>
            <translation>अपना MoEngage dashboard खोलें। यहाँ जो पूछा गया है, वह सब उसके पते में और Settings &gt; Account &gt; APIs पेज पर है। सिर्फ़ key का टेस्ट भेजा जाता है, जिससे कोई इवेंट दर्ज नहीं होता।</translation>
        </message>
        <message>
            <source>Workspace {app_id}</source>
            <translation>वर्कस्पेस {app_id}</translation>
        </message>
        <message>
            <source>entered; kept when the workspace is added</source>
            <translation>भरी गई; वर्कस्पेस जुड़ने पर रखी जाएगी</translation>
        </message>
        <message>
            <source>the workspace's own, once it is known</source>
            <translation>वर्कस्पेस का अपना नाम, पता चलने पर</translation>
        </message>
        <message>
            <source>the “Data” key, in the same place</source>
            <translation>“Data” key, उसी जगह</translation>
        </message>
    </context>
    <context>
        <name>Answers</name>
        <message>
            <source>Accepted. MoEngage took the request: it will be processed soon.</source>
            <translation>स्वीकार हुआ। MoEngage ने रिक्वेस्ट ले ली है, इसे जल्द ही प्रोसेस किया जाएगा।</translation>
        </message>
        <message>
            <source>An answer that the Event API does not describe.</source>
            <translation>ऐसा जवाब, जिसका ज़िक्र Event API में नहीं है।</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>रद्द किया गया।</translation>
        </message>
        <message>
            <source>Not found. There is no Event API at this address.</source>
            <translation>नहीं मिला। इस पते पर कोई Event API नहीं है।</translation>
        </message>
        <message>
            <source>Not sent.</source>
            <translation>नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>Outcome unknown.</source>
            <translation>नतीजा पता नहीं।</translation>
        </message>
        <message>
            <source>Redirected. The server names another address; nothing was sent on to it. Check the connection.</source>
            <translation>दूसरी जगह भेजा गया। सर्वर ने दूसरा पता बताया है; वहाँ कुछ नहीं भेजा गया। कनेक्शन जाँचें।</translation>
        </message>
        <message>
            <source>Refused for now. Too many events in a short time: wait a minute.</source>
            <translation>फ़िलहाल अस्वीकृत। थोड़े समय में बहुत ज़्यादा इवेंट आए: एक मिनट रुकें।</translation>
        </message>
        <message>
            <source>Refused. MoEngage could not use this request and took no event.</source>
            <translation>अस्वीकृत। MoEngage इस रिक्वेस्ट का उपयोग नहीं कर सका और उसने कोई इवेंट नहीं लिया।</translation>
        </message>
        <message>
            <source>Refused. MoEngage did not accept APP_ID and API key.</source>
            <translation>अस्वीकृत। MoEngage ने APP_ID और API key नहीं मानी।</translation>
        </message>
        <message>
            <source>Refused. MoEngage did not take this request.</source>
            <translation>अस्वीकृत। MoEngage ने यह रिक्वेस्ट नहीं ली।</translation>
        </message>
        <message>
            <source>Refused. The APP_ID in the address and the credentials do not fit together.</source>
            <translation>अस्वीकृत। पते की APP_ID और लॉगिन जानकारी आपस में मेल नहीं खातीं।</translation>
        </message>
        <message>
            <source>Refused. The content type must be application/json.</source>
            <translation>अस्वीकृत। Content-Type application/json होना चाहिए।</translation>
        </message>
        <message>
            <source>Refused. The request is larger than 128 KB.</source>
            <translation>अस्वीकृत। रिक्वेस्ट 128 KB से बड़ी है।</translation>
        </message>
        <message>
            <source>Refused. This account, key or network may not send events.</source>
            <translation>अस्वीकृत। यह खाता, key या नेटवर्क इवेंट नहीं भेज सकता।</translation>
        </message>
        <message>
            <source>Server error. Whether the events were recorded is not known: sending again may record them twice.</source>
            <translation>सर्वर की गड़बड़ी। इवेंट दर्ज हुए या नहीं, यह पता नहीं: दोबारा भेजने पर वे दो बार दर्ज हो सकते हैं।</translation>
        </message>
        <message>
            <source>Still being sent, or the program ended before an answer came.</source>
            <translation>अभी भेजा जा रहा है, या जवाब आने से पहले प्रोग्राम बंद हो गया।</translation>
        </message>
    </context>
    <context>
        <name>ApiKeyEdit</name>
        <message>
            <source>API key</source>
            <translation>API key</translation>
        </message>
        <message>
            <source>{state}. What you type replaces it; it is never shown again.</source>
            <translation>{state}। आप जो लिखेंगे वह इसकी जगह लेगा; यह फिर कभी नहीं दिखाई जाएगी।</translation>
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
            <translation>वर्कस्पेस की ID: dashboard में Settings &gt; Account &gt; APIs। आप API का पता या पूरा Authorization header भी चिपका सकते हैं।</translation>
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>ठीक है</translation>
        </message>
    </context>
    <context>
        <name>AttributeModel</name>
        <message>
            <source>1 value</source>
            <translation>1 मान</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>तारीख़</translation>
        </message>
        <message>
            <source>List</source>
            <translation>सूची</translation>
        </message>
        <message>
            <source>MoEngage stores this as text. Dates look like 2019-05-21 or 2019-05-21T03:47:35Z.</source>
            <translation>MoEngage इसे टेक्स्ट की तरह सहेजता है। तारीख़ 2019-05-21 या 2019-05-21T03:47:35Z जैसी होती है।</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>No</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>कुछ नहीं</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>संख्या</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>ऑब्जेक्ट</translation>
        </message>
        <message>
            <source>Stored as</source>
            <translation>ऐसे सहेजा जाएगा</translation>
        </message>
        <message>
            <source>Switched off: not sent. Tick the box to send it again.</source>
            <translation>बंद है: भेजा नहीं जाएगा। फिर से भेजने के लिए बॉक्स पर निशान लगाएँ।</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>टेक्स्ट</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>मान</translation>
        </message>
        <message>
            <source>What MoEngage makes of the value, and what it changes without telling you.</source>
            <translation>MoEngage इस मान का क्या करता है, और आपको बताए बिना क्या बदल देता है।</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <source>Yes/No</source>
            <translation>हाँ/नहीं</translation>
        </message>
        <message>
            <source>empty: press Enter to add a value</source>
            <translation>ख़ाली: मान जोड़ने के लिए Enter दबाएँ</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>कुछ नहीं</translation>
        </message>
        <message>
            <source>{count} values</source>
            <translation>{count} मान</translation>
        </message>
        <message>
            <source>{type} (variable)</source>
            <translation>{type} (वेरिएबल)</translation>
        </message>
    </context>
    <context>
        <name>AttributesPane</name>
        <message>
            <source>&amp;Add</source>
            <translation>जोड़ें (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Copy as JSON</source>
            <translation>JSON के रूप में कॉपी करें (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>हटाएँ (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Switch off or on</source>
            <translation>बंद या चालू करें (&amp;S)</translation>
        </message>
        <message>
            <source>Add &amp;inside</source>
            <translation>भीतर जोड़ें (&amp;I)</translation>
        </message>
        <message>
            <source>Add a value inside the selected object or list</source>
            <translation>चुने हुए ऑब्जेक्ट या सूची के भीतर मान जोड़ें</translation>
        </message>
        <message>
            <source>Add an attribute</source>
            <translation>एट्रिब्यूट जोड़ें</translation>
        </message>
        <message>
            <source>Attri&amp;butes</source>
            <translation>एट्रिब्यूट (&amp;B)</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>एट्रिब्यूट</translation>
        </message>
        <message>
            <source>D&amp;uplicate</source>
            <translation>एक और कॉपी बनाएँ (&amp;U)</translation>
        </message>
        <message>
            <source>Edit in a &amp;larger window</source>
            <translation>बड़ी विंडो में बदलें (&amp;L)</translation>
        </message>
        <message>
            <source>Keep the attribute here, but don't send it</source>
            <translation>एट्रिब्यूट यहीं रखें, पर भेजें नहीं</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>नीचे ले जाएँ (&amp;D)</translation>
        </message>
        <message>
            <source>Move &amp;out one level</source>
            <translation>एक स्तर बाहर ले जाएँ (&amp;O)</translation>
        </message>
        <message>
            <source>Move i&amp;nto the row above</source>
            <translation>ऊपर की पंक्ति के भीतर ले जाएँ (&amp;N)</translation>
        </message>
        <message>
            <source>Move into the object or list above</source>
            <translation>ऊपर के ऑब्जेक्ट या सूची के भीतर ले जाएँ</translation>
        </message>
        <message>
            <source>Move out of the object or list</source>
            <translation>ऑब्जेक्ट या सूची से बाहर ले जाएँ</translation>
        </message>
        <message>
            <source>Move u&amp;p</source>
            <translation>ऊपर ले जाएँ (&amp;P)</translation>
        </message>
        <message>
            <source>No attributes yet. Add what MoEngage should know about this event, such as price or product.</source>
            <translation>अभी कोई एट्रिब्यूट नहीं है। MoEngage को इस इवेंट के बारे में जो जानना चाहिए वह जोड़ें, जैसे दाम या प्रोडक्ट।</translation>
        </message>
        <message>
            <source>Paste as ro&amp;ws</source>
            <translation>पंक्तियों के रूप में चिपकाएँ (&amp;W)</translation>
        </message>
        <message>
            <source>Remove the selected attributes</source>
            <translation>चुने हुए एट्रिब्यूट हटाएँ</translation>
        </message>
        <message>
            <source>Turn JSON text, or cells copied in a spreadsheet, into attributes</source>
            <translation>JSON टेक्स्ट, या spreadsheet से कॉपी की हुई सेल को एट्रिब्यूट में बदलें</translation>
        </message>
    </context>
    <context>
        <name>BodyView</name>
        <message>
            <source>A long answer, formatted.</source>
            <translation>लंबा जवाब, फ़ॉर्मैट किया हुआ।</translation>
        </message>
        <message>
            <source>A long answer, shown as it came.</source>
            <translation>लंबा जवाब, जैसा आया वैसा।</translation>
        </message>
        <message>
            <source>Body of the answer</source>
            <translation>जवाब का body</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>फ़ॉर्मैट करें</translation>
        </message>
        <message>
            <source>Format the body</source>
            <translation>body फ़ॉर्मैट करें</translation>
        </message>
        <message>
            <source>Formatting …</source>
            <translation>फ़ॉर्मैट हो रहा है …</translation>
        </message>
        <message>
            <source>Show the JSON with a line for each value; no value changes</source>
            <translation>JSON को हर मान की अलग लाइन में दिखाएँ; कोई मान नहीं बदलता</translation>
        </message>
        <message>
            <source>The answer has no body.</source>
            <translation>जवाब में body नहीं है।</translation>
        </message>
        <message>
            <source>This answer is not JSON. It is shown as it came.</source>
            <translation>यह जवाब JSON नहीं है। जैसा आया वैसा दिखाया गया है।</translation>
        </message>
    </context>
    <context>
        <name>Cancellable</name>
        <message>
            <source>Something went wrong inside Moe Console. Nothing more is known.</source>
            <translation>Moe Console में कुछ गड़बड़ हुई। इससे ज़्यादा पता नहीं।</translation>
        </message>
    </context>
    <context>
        <name>CheckLine</name>
        <message>
            <source>Asking MoEngage… No event is recorded.</source>
            <translation>MoEngage से पूछा जा रहा है… कोई इवेंट दर्ज नहीं होता।</translation>
        </message>
        <message>
            <source>Cancel the &amp;test</source>
            <translation>टेस्ट रद्द करें (&amp;T)</translation>
        </message>
        <message>
            <source>Outcome of the test</source>
            <translation>टेस्ट का नतीजा</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>कमांड पैलेट</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>कमांड</translation>
        </message>
        <message>
            <source>Nothing is called so. Try fewer letters, or another word.</source>
            <translation>इस नाम का कुछ नहीं। कम अक्षर या दूसरा शब्द आज़माएँ।</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>आप क्या करना चाहते हैं?</translation>
        </message>
        <message>
            <source>What do you want to do? Some letters of it are enough</source>
            <translation>आप क्या करना चाहते हैं? कुछ अक्षर काफ़ी हैं</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>choose a row first</source>
            <translation>पहले एक पंक्ति चुनें</translation>
        </message>
        <message>
            <source>not possible now</source>
            <translation>अभी संभव नहीं</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>Added</source>
            <translation>जोड़ा गया</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>बदला गया</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>खिसकाया गया</translation>
        </message>
        <message>
            <source>Other type</source>
            <translation>दूसरा प्रकार</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>हटाया गया</translation>
        </message>
        <message>
            <source>Renamed</source>
            <translation>नाम बदला</translation>
        </message>
        <message>
            <source>list</source>
            <translation>सूची</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>कुछ नहीं</translation>
        </message>
        <message>
            <source>number</source>
            <translation>संख्या</translation>
        </message>
        <message>
            <source>object</source>
            <translation>ऑब्जेक्ट</translation>
        </message>
        <message>
            <source>text</source>
            <translation>टेक्स्ट</translation>
        </message>
        <message>
            <source>yes/no</source>
            <translation>हाँ/नहीं</translation>
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
            <translation>सपोर्ट बंडल सहेजें</translation>
        </message>
        <message>
            <source>Saved {name}: 1 send. The API key is not in it.</source>
            <translation>{name} सहेजा गया: 1 प्रविष्टि। इसमें API key नहीं है।</translation>
        </message>
        <message>
            <source>Saved {name}: {found} of {chosen} sends, the others are no longer in the history. The API key is not in it.</source>
            <translation>{name} सहेजा गया: {chosen} में से {found} प्रविष्टियाँ, बाकी अब इतिहास में नहीं हैं। इसमें API key नहीं है।</translation>
        </message>
        <message>
            <source>Saved {name}: {found} sends. The API key is not in it.</source>
            <translation>{name} सहेजा गया: {found} प्रविष्टियाँ। इसमें API key नहीं है।</translation>
        </message>
        <message>
            <source>Saving {count} sends…</source>
            <translation>{count} प्रविष्टियाँ सहेजी जा रही हैं…</translation>
        </message>
        <message>
            <source>That send is no longer in the history.</source>
            <translation>वह प्रविष्टि अब इतिहास में नहीं है।</translation>
        </message>
        <message>
            <source>The open draft</source>
            <translation>खुला ड्राफ़्ट</translation>
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
            <translation>जवाब</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>कहाँ</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>1 difference</source>
            <translation>1 अंतर</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>तुलना करें</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>अंतर</translation>
        </message>
        <message>
            <source>Leave out times and ids</source>
            <translation>समय और ID छोड़ें</translation>
        </message>
        <message>
            <source>Leave out times and ids ({count})</source>
            <translation>समय और ID छोड़ें ({count})</translation>
        </message>
        <message>
            <source>No difference but in times and ids.</source>
            <translation>अंतर केवल समय और ID में है।</translation>
        </message>
        <message>
            <source>No difference in what was sent and answered.</source>
            <translation>भेजे हुए और जवाब में कोई अंतर नहीं।</translation>
        </message>
        <message>
            <source>One of the two is no JSON: compare the texts below.</source>
            <translation>दोनों में से एक JSON नहीं है: नीचे के टेक्स्ट की तुलना करें।</translation>
        </message>
        <message>
            <source>Only times and ids differ.</source>
            <translation>सिर्फ़ समय और ID अलग हैं।</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>नतीजा</translation>
        </message>
        <message>
            <source>Status: {statuses}</source>
            <translation>स्टेटस: {statuses}</translation>
        </message>
        <message>
            <source>The same value by value.</source>
            <translation>हर मान एक जैसा है।</translation>
        </message>
        <message>
            <source>none</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>{count} differences</source>
            <translation>{count} अंतर</translation>
        </message>
        <message>
            <source>{differences}, and {count} in times and ids</source>
            <translation>{differences}, और समय व ID में {count}</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>&amp;Customer ID</source>
            <translation>कस्टमर ID (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Device ID</source>
            <translation>डिवाइस ID (&amp;D)</translation>
        </message>
        <message>
            <source>A&amp;pp version</source>
            <translation>ऐप का वर्शन (&amp;P)</translation>
        </message>
        <message>
            <source>Add event</source>
            <translation>इवेंट जोड़ें</translation>
        </message>
        <message>
            <source>An older help page of MoEngage says that without this key events sent by a server set off no event-triggered campaigns. The current reference does not list it.</source>
            <translation>MoEngage के एक पुराने सहायता पेज के अनुसार, इस key के बिना सर्वर से भेजे गए इवेंट कोई इवेंट कैंपेन शुरू नहीं करते। मौजूदा दस्तावेज़ में यह नहीं है।</translation>
        </message>
        <message>
            <source>App version</source>
            <translation>ऐप का वर्शन</translation>
        </message>
        <message>
            <source>Change real-time action</source>
            <translation>रीयल-टाइम एक्शन बदलें</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>एडिटर</translation>
        </message>
        <message>
            <source>Customer ID</source>
            <translation>कस्टमर ID</translation>
        </message>
        <message>
            <source>Device ID</source>
            <translation>डिवाइस ID</translation>
        </message>
        <message>
            <source>Event &amp;name</source>
            <translation>इवेंट का नाम (&amp;N)</translation>
        </message>
        <message>
            <source>Event name</source>
            <translation>इवेंट का नाम</translation>
        </message>
        <message>
            <source>Event names seen before</source>
            <translation>पहले इस्तेमाल हुए इवेंट के नाम</translation>
        </message>
        <message>
            <source>Leave it out where you are not certain: a wrong platform makes push and in-app campaigns miss the user.</source>
            <translation>पक्का न हो तो इसे छोड़ दें: ग़लत प्लैटफ़ॉर्म होने पर push और in-app कैंपेन यूज़र तक नहीं पहुँचते।</translation>
        </message>
        <message>
            <source>Make it a list</source>
            <translation>सूची बनाएँ</translation>
        </message>
        <message>
            <source>Only where the event belongs to a certain device</source>
            <translation>सिर्फ़ तब, जब इवेंट किसी ख़ास डिवाइस का हो</translation>
        </message>
        <message>
            <source>Platfor&amp;m</source>
            <translation>प्लैटफ़ॉर्म (&amp;M)</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>प्लैटफ़ॉर्म</translation>
        </message>
        <message>
            <source>Real-time action</source>
            <translation>रीयल-टाइम एक्शन</translation>
        </message>
        <message>
            <source>Set off event-triggered campaigns (rea&amp;l-time action)</source>
            <translation>इवेंट कैंपेन शुरू करें (रीयल-टाइम एक्शन) (&amp;L)</translation>
        </message>
        <message>
            <source>TV s&amp;ystem</source>
            <translation>TV सिस्टम (&amp;Y)</translation>
        </message>
        <message>
            <source>TV system</source>
            <translation>TV सिस्टम</translation>
        </message>
        <message>
            <source>The events (“actions”) of this request are not a list, so MoEngage refuses it.</source>
            <translation>इस रिक्वेस्ट के इवेंट (“actions”) सूची नहीं हैं, इसलिए MoEngage इसे अस्वीकार करता है।</translation>
        </message>
        <message>
            <source>The system of the TV: only with the platform TV</source>
            <translation>TV का सिस्टम: सिर्फ़ प्लैटफ़ॉर्म TV के साथ</translation>
        </message>
        <message>
            <source>The user, as your systems call them. MoEngage finds this user, or creates a new one.</source>
            <translation>यूज़र, जैसा आपके सिस्टम उसे पहचानते हैं। MoEngage इस यूज़र को ढूँढता है या नया बनाता है।</translation>
        </message>
        <message>
            <source>The value is {value}; the documented one is “true”.</source>
            <translation>मान {value} है; दस्तावेज़ के अनुसार यह “true” होना चाहिए।</translation>
        </message>
        <message>
            <source>The version of your app, such as 1.2.3</source>
            <translation>आपके ऐप का वर्शन, जैसे 1.2.3</translation>
        </message>
        <message>
            <source>This is not a request: its JSON text must begin with “{”. Change it in the JSON view.</source>
            <translation>यह रिक्वेस्ट नहीं है: इसका JSON टेक्स्ट “{“ से शुरू होना चाहिए। JSON वाले हिस्से में इसे बदलें।</translation>
        </message>
        <message>
            <source>This is not an event but a value of another kind. Change it in the JSON view.</source>
            <translation>यह इवेंट नहीं, किसी और तरह का मान है। JSON वाले हिस्से में इसे बदलें।</translation>
        </message>
        <message>
            <source>This request has no event yet.</source>
            <translation>इस रिक्वेस्ट में अभी कोई इवेंट नहीं है।</translation>
        </message>
        <message>
            <source>What happened, as campaigns and reports call it</source>
            <translation>क्या हुआ, जैसा कैंपेन और रिपोर्ट उसे कहते हैं</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>छोड़ा गया</translation>
        </message>
        <message>
            <source>same as customer ID</source>
            <translation>कस्टमर ID जैसा ही</translation>
        </message>
        <message>
            <source>such as Flight Booked</source>
            <translation>जैसे Flight Booked</translation>
        </message>
        <message>
            <source>such as john@example.com</source>
            <translation>जैसे asha@example.com</translation>
        </message>
    </context>
    <context>
        <name>ConnectionBar</name>
        <message>
            <source>&amp;APP_ID</source>
            <translation>APP_ID (&amp;A)</translation>
        </message>
        <message>
            <source>API &amp;key</source>
            <translation>API key (&amp;K)</translation>
        </message>
        <message>
            <source>APP_ID</source>
            <translation>APP_ID</translation>
        </message>
        <message>
            <source>Address that the request goes to</source>
            <translation>पता, जहाँ रिक्वेस्ट जाती है</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Cancel sending</source>
            <translation>भेजना रद्द करें</translation>
        </message>
        <message>
            <source>Connect&amp;ion</source>
            <translation>कनेक्शन (&amp;I)</translation>
        </message>
        <message>
            <source>Data cente&amp;r</source>
            <translation>डेटा सेंटर (&amp;R)</translation>
        </message>
        <message>
            <source>Forget this connection</source>
            <translation>यह कनेक्शन हटाएँ</translation>
        </message>
        <message>
            <source>More about the connection</source>
            <translation>कनेक्शन के बारे में और</translation>
        </message>
        <message>
            <source>POST to the sandbox on this machine: nothing leaves it</source>
            <translation>इसी कंप्यूटर के Sandbox को POST: कुछ भी बाहर नहीं जाता</translation>
        </message>
        <message>
            <source>Rename connection…</source>
            <translation>कनेक्शन का नाम बदलें…</translation>
        </message>
        <message>
            <source>Save connection as…</source>
            <translation>कनेक्शन सहेजें…</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>भेजें</translation>
        </message>
        <message>
            <source>Send the events (Ctrl+Enter)</source>
            <translation>इवेंट भेजें (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>any, in the sandbox</source>
            <translation>Sandbox में कोई भी</translation>
        </message>
        <message>
            <source>this machine</source>
            <translation>यह कंप्यूटर</translation>
        </message>
    </context>
    <context>
        <name>ConnectionBook</name>
        <message>
            <source>Unsaved connection</source>
            <translation>बिना सहेजा कनेक्शन</translation>
        </message>
    </context>
    <context>
        <name>ConnectionCombo</name>
        <message>
            <source>Add your workspace…</source>
            <translation>अपना वर्कस्पेस जोड़ें…</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>कनेक्शन</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>कनेक्शन</translation>
        </message>
        <message>
            <source>Where events go. The last line of the list adds a workspace of yours.</source>
            <translation>इवेंट कहाँ जाते हैं। सूची की आख़िरी लाइन से आप अपना वर्कस्पेस जोड़ सकते हैं।</translation>
        </message>
    </context>
    <context>
        <name>ConnectionDesk</name>
        <message>
            <source>1 connection</source>
            <translation>1 कनेक्शन</translation>
        </message>
        <message>
            <source>Add your workspace…</source>
            <translation>अपना वर्कस्पेस जोड़ें…</translation>
        </message>
        <message>
            <source>Ask MoEngage whether APP_ID and key are right. No event is recorded.</source>
            <translation>MoEngage से पूछें कि APP_ID और key सही हैं या नहीं। कोई इवेंट दर्ज नहीं होता।</translation>
        </message>
        <message>
            <source>Connections (*.json);;All files (*)</source>
            <translation>कनेक्शन (*.json);;सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>Connections…</source>
            <translation>कनेक्शन…</translation>
        </message>
        <message>
            <source>Export connections without keys</source>
            <translation>कनेक्शन बिना key के एक्सपोर्ट करें</translation>
        </message>
        <message>
            <source>Import connections</source>
            <translation>कनेक्शन इंपोर्ट करें</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>कनेक्शन टेस्ट करें</translation>
        </message>
        <message>
            <source>Test of “{name}”: {outcome}</source>
            <translation>“{name}” का टेस्ट: {outcome}</translation>
        </message>
        <message>
            <source>The API key of “{name}” is forgotten.</source>
            <translation>“{name}” की API key भुला दी गई।</translation>
        </message>
        <message>
            <source>The system's keyring does not answer: the API key of “{name}” may still be in it. Unlock the keyring and forget the key again.</source>
            <translation>सिस्टम की कीरिंग उत्तर नहीं दे रही: “{name}” की API कुंजी अब भी उसमें हो सकती है। कीरिंग खोलें और कुंजी को फिर से भुलाएँ।</translation>
        </message>
        <message>
            <source>{connections} imported. Keys are never in a file: enter them.</source>
            <translation>{connections} इंपोर्ट हुए। key कभी फ़ाइल में नहीं होतीं: उन्हें भरें।</translation>
        </message>
        <message>
            <source>{connections} written to “{name}”, without keys.</source>
            <translation>{connections} बिना key के “{name}” में लिखे गए।</translation>
        </message>
        <message>
            <source>{count} connections</source>
            <translation>{count} कनेक्शन</translation>
        </message>
        <message>
            <source>{variable} is set: the command line takes that key instead; the window never does.</source>
            <translation>{variable} सेट है: कमांड लाइन उसकी जगह वह key लेती है; विंडो कभी नहीं।</translation>
        </message>
        <message>
            <source>“{name}” is added and chosen.</source>
            <translation>“{name}” जोड़ा और चुना गया।</translation>
        </message>
        <message>
            <source>“{name}” is deleted, and its key.</source>
            <translation>“{name}” और उसकी key मिटा दी गई।</translation>
        </message>
        <message>
            <source>“{name}” is deleted, but the system's keyring does not answer: if its key was there, it still is. Undo, unlock the keyring and delete it again.</source>
            <translation>“{name}” हटा दिया गया, पर सिस्टम की कीरिंग उत्तर नहीं दे रही: यदि कुंजी उसमें थी, तो अब भी है। पूर्ववत करें, कीरिंग खोलें और फिर से हटाएँ।</translation>
        </message>
    </context>
    <context>
        <name>ConnectionForm</name>
        <message>
            <source>&amp;Name</source>
            <translation>नाम (&amp;N)</translation>
        </message>
        <message>
            <source>Address of the proxy</source>
            <translation>proxy का पता</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>Another connection has this name: the command line can't tell them apart.</source>
            <translation>दूसरे कनेक्शन का भी यही नाम है: कमांड लाइन उनमें फ़र्क नहीं कर सकती।</translation>
        </message>
        <message>
            <source>As the system says</source>
            <translation>सिस्टम के अनुसार</translation>
        </message>
        <message>
            <source>Browse for a CA bundle</source>
            <translation>CA bundle ढूँढें</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>ढूँढें…</translation>
        </message>
        <message>
            <source>CA &amp;bundle</source>
            <translation>CA bundle (&amp;B)</translation>
        </message>
        <message>
            <source>CA bundle</source>
            <translation>CA bundle</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer *.ca-bundle)</source>
            <translation>सर्टिफ़िकेट (*.pem *.crt *.cer *.ca-bundle)</translation>
        </message>
        <message>
            <source>Choose a CA bundle</source>
            <translation>CA bundle चुनें</translation>
        </message>
        <message>
            <source>Name of the connection</source>
            <translation>कनेक्शन का नाम</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>नेटवर्क</translation>
        </message>
        <message>
            <source>None</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>One customer ID on each line: sending to these alone never asks, even to LIVE.</source>
            <translation>हर लाइन में एक कस्टमर ID: सिर्फ़ इन्हें भेजने पर कभी नहीं पूछा जाता, LIVE पर भी नहीं।</translation>
        </message>
        <message>
            <source>Pro&amp;ject code</source>
            <translation>प्रोजेक्ट कोड (&amp;J)</translation>
        </message>
        <message>
            <source>Pro&amp;xy</source>
            <translation>Proxy (&amp;X)</translation>
        </message>
        <message>
            <source>Project code</source>
            <translation>प्रोजेक्ट कोड</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Proxy add&amp;ress</source>
            <translation>Proxy का पता (&amp;R)</translation>
        </message>
        <message>
            <source>T&amp;ime limit</source>
            <translation>समय सीमा (&amp;I)</translation>
        </message>
        <message>
            <source>Test &amp;users</source>
            <translation>टेस्ट यूज़र (&amp;U)</translation>
        </message>
        <message>
            <source>Test users, one on each line</source>
            <translation>टेस्ट यूज़र, हर लाइन में एक</translation>
        </message>
        <message>
            <source>This one:</source>
            <translation>यह:</translation>
        </message>
        <message>
            <source>Time limit in seconds</source>
            <translation>समय सीमा, सेकंड में</translation>
        </message>
        <message>
            <source>What you call it; the command line finds it by this name</source>
            <translation>आप इसे जो कहें; कमांड लाइन इसे इसी नाम से ढूँढती है</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>वर्कस्पेस</translation>
        </message>
        <message>
            <source>X-&amp;Forwarded-For</source>
            <translation>X-Forwarded-For (&amp;F)</translation>
        </message>
        <message>
            <source>X-Forwarded-For</source>
            <translation>X-Forwarded-For</translation>
        </message>
        <message>
            <source>only for workspaces with Portfolio</source>
            <translation>सिर्फ़ Portfolio वाले वर्कस्पेस के लिए</translation>
        </message>
        <message>
            <source>only where your company inspects TLS traffic</source>
            <translation>सिर्फ़ तब, जब आपकी कंपनी TLS ट्रैफ़िक जाँचती हो</translation>
        </message>
        <message>
            <source>seconds for a whole send</source>
            <translation>सेकंड, पूरे भेजने के लिए</translation>
        </message>
        <message>
            <source>the end user's IP address, such as 203.0.113.7</source>
            <translation>आख़िरी यूज़र का IP पता, जैसे 203.0.113.7</translation>
        </message>
    </context>
    <context>
        <name>ConnectionModel</name>
        <message>
            <source>in use</source>
            <translation>इस्तेमाल में</translation>
        </message>
        <message>
            <source>no data center yet</source>
            <translation>अभी डेटा सेंटर नहीं</translation>
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
            <translation>MoEngage ने टेस्ट अस्वीकार किया।</translation>
        </message>
        <message>
            <source>No API key could be read from it: enter the key in its own field.</source>
            <translation>इससे कोई API key नहीं पढ़ी जा सकी: key उसके अपने फ़ील्ड में भरें।</translation>
        </message>
        <message>
            <source>No answer.</source>
            <translation>कोई जवाब नहीं।</translation>
        </message>
        <message>
            <source>Not yet complete.</source>
            <translation>अभी अधूरा है।</translation>
        </message>
        <message>
            <source>Nothing in what was pasted is an APP_ID or an address that may be used.</source>
            <translation>चिपकाए हुए में न APP_ID है, न ऐसा पता जो इस्तेमाल हो सके।</translation>
        </message>
        <message>
            <source>Right: MoEngage knows these credentials.</source>
            <translation>सही: MoEngage इस लॉगिन जानकारी को जानता है।</translation>
        </message>
        <message>
            <source>Right: MoEngage knows these credentials. The workspace is “{name}”.</source>
            <translation>सही: MoEngage इस लॉगिन जानकारी को जानता है। वर्कस्पेस “{name}” है।</translation>
        </message>
        <message>
            <source>The test was cancelled.</source>
            <translation>टेस्ट रद्द किया गया।</translation>
        </message>
        <message>
            <source>This is not MoEngage.</source>
            <translation>यह MoEngage नहीं है।</translation>
        </message>
        <message>
            <source>Understood from what was pasted: {parts}.</source>
            <translation>चिपकाए हुए से समझा गया: {parts}।</translation>
        </message>
        <message>
            <source>Wrong API key.</source>
            <translation>API key ग़लत है।</translation>
        </message>
        <message>
            <source>Wrong APP_ID or data center.</source>
            <translation>APP_ID या डेटा सेंटर ग़लत है।</translation>
        </message>
        <message>
            <source>address {url}</source>
            <translation>पता {url}</translation>
        </message>
        <message>
            <source>data center {name}</source>
            <translation>डेटा सेंटर {name}</translation>
        </message>
        <message>
            <source>enter the key</source>
            <translation>key भरें</translation>
        </message>
        <message>
            <source>for this session only</source>
            <translation>सिर्फ़ इस सत्र के लिए</translation>
        </message>
        <message>
            <source>project code {code}</source>
            <translation>प्रोजेक्ट कोड {code}</translation>
        </message>
        <message>
            <source>saved in the keyring</source>
            <translation>keyring में सहेजी हुई</translation>
        </message>
        <message>
            <source>the API key (not shown)</source>
            <translation>API key (दिखाई नहीं गई)</translation>
        </message>
    </context>
    <context>
        <name>ConnectionsDialog</name>
        <message>
            <source>&amp;Add…</source>
            <translation>जोड़ें… (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>बंद करें (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Test connection</source>
            <translation>कनेक्शन टेस्ट करें (&amp;T)</translation>
        </message>
        <message>
            <source>Add your workspace</source>
            <translation>अपना वर्कस्पेस जोड़ें</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>कनेक्शन</translation>
        </message>
        <message>
            <source>Delet&amp;e</source>
            <translation>मिटाएँ (&amp;E)</translation>
        </message>
        <message>
            <source>Dup&amp;licate</source>
            <translation>एक और कॉपी बनाएँ (&amp;L)</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>एक्सपोर्ट करें…</translation>
        </message>
        <message>
            <source>Fields of the connection</source>
            <translation>कनेक्शन के फ़ील्ड</translation>
        </message>
        <message>
            <source>Imp&amp;ort…</source>
            <translation>इंपोर्ट करें… (&amp;O)</translation>
        </message>
        <message>
            <source>No workspace yet</source>
            <translation>अभी कोई वर्कस्पेस नहीं</translation>
        </message>
        <message>
            <source>Take connections from a file; keys are never in it.</source>
            <translation>फ़ाइल से कनेक्शन लें; key उसमें कभी नहीं होतीं।</translation>
        </message>
        <message>
            <source>Test of “{name}”: {outcome}</source>
            <translation>“{name}” का टेस्ट: {outcome}</translation>
        </message>
        <message>
            <source>U&amp;se for sending</source>
            <translation>भेजने के लिए इस्तेमाल करें (&amp;S)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>Write all connections to a file for others, without keys and passwords.</source>
            <translation>सभी कनेक्शन दूसरों के लिए फ़ाइल में लिखें, बिना key और पासवर्ड के।</translation>
        </message>
    </context>
    <context>
        <name>CopyActions</name>
        <message>
            <source>Copy as</source>
            <translation>इस रूप में कॉपी करें</translation>
        </message>
    </context>
    <context>
        <name>CrashGuard</name>
        <message>
            <source>Copy report</source>
            <translation>रिपोर्ट कॉपी करें</translation>
        </message>
        <message>
            <source>Moe Console had a problem last time. Your draft was kept, and nothing was sent to anybody. Report: {path}</source>
            <translation>पिछली बार Moe Console में गड़बड़ी हुई थी। आपका ड्राफ़्ट सुरक्षित है, और किसी को कुछ नहीं भेजा गया। रिपोर्ट: {path}</translation>
        </message>
        <message>
            <source>Report: {path}</source>
            <translation>रिपोर्ट: {path}</translation>
        </message>
        <message>
            <source>Something went wrong inside Moe Console ({count} times).</source>
            <translation>Moe Console में कुछ गड़बड़ हुई ({count} बार)।</translation>
        </message>
        <message>
            <source>Something went wrong inside Moe Console.</source>
            <translation>Moe Console में कुछ गड़बड़ हुई।</translation>
        </message>
        <message>
            <source>Your draft is saved.</source>
            <translation>आपका ड्राफ़्ट सहेज लिया गया है।</translation>
        </message>
    </context>
    <context>
        <name>DateCompleter</name>
        <message>
            <source>Dates that this may mean</source>
            <translation>संभावित तारीख़ें</translation>
        </message>
    </context>
    <context>
        <name>DayCalendar</name>
        <message>
            <source>Day</source>
            <translation>दिन</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>महीना</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>अगला महीना</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>पिछला महीना</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>साल</translation>
        </message>
    </context>
    <context>
        <name>Docks</name>
        <message>
            <source>Help</source>
            <translation>सहायता</translation>
        </message>
        <message>
            <source>History</source>
            <translation>इतिहास</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>समस्याएँ</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>रिक्वेस्ट</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>जवाब</translation>
        </message>
        <message>
            <source>Sandbox inbox</source>
            <translation>Sandbox इनबॉक्स</translation>
        </message>
        <message>
            <source>Stored as</source>
            <translation>ऐसे सहेजा जाएगा</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>टेम्पलेट</translation>
        </message>
    </context>
    <context>
        <name>DocumentDesk</name>
        <message>
            <source>Compare</source>
            <translation>तुलना करें</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>यहाँ</translation>
        </message>
        <message>
            <source>JSON files (*.json);;All files (*)</source>
            <translation>JSON फ़ाइलें (*.json);;सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>मेरा रखें</translation>
        </message>
        <message>
            <source>Load theirs</source>
            <translation>दूसरा वाला लोड करें</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>नया इवेंट</translation>
        </message>
        <message>
            <source>On the disk</source>
            <translation>डिस्क पर</translation>
        </message>
        <message>
            <source>Open a template</source>
            <translation>टेम्पलेट खोलें</translation>
        </message>
        <message>
            <source>Overwrite it</source>
            <translation>इसके ऊपर लिखें</translation>
        </message>
        <message>
            <source>“{name}” was changed on disk by another program.</source>
            <translation>“{name}” को किसी दूसरे प्रोग्राम ने बदल दिया है।</translation>
        </message>
    </context>
    <context>
        <name>DocumentKeeper</name>
        <message>
            <source>Not saved: the event holds the connection's API key. Take it out, then save again.</source>
            <translation>सहेजा नहीं गया: इवेंट में कनेक्शन की API कुंजी है। उसे निकालें, फिर से सहेजें।</translation>
        </message>
        <message>
            <source>“{name}” can't be opened. {reason}</source>
            <translation>“{name}” नहीं खुल सका। {reason}</translation>
        </message>
        <message>
            <source>“{name}” was changed on disk by somebody else. Nothing was overwritten.</source>
            <translation>“{name}” को किसी और ने बदल दिया है। कुछ भी इसके ऊपर नहीं लिखा गया।</translation>
        </message>
    </context>
    <context>
        <name>EnvironmentBadge</name>
        <message>
            <source>Environment: {name}</source>
            <translation>एनवायरनमेंट: {name}</translation>
        </message>
    </context>
    <context>
        <name>Environments</name>
        <message>
            <source>A stand-in on this machine. Nothing leaves it.</source>
            <translation>इसी कंप्यूटर पर MoEngage की जगह लेने वाला सर्वर। कुछ भी बाहर नहीं जाता।</translation>
        </message>
        <message>
            <source>LIVE</source>
            <translation>LIVE</translation>
        </message>
        <message>
            <source>Real users: events sent here can start real campaigns.</source>
            <translation>असली यूज़र: यहाँ भेजे गए इवेंट असली कैंपेन शुरू कर सकते हैं।</translation>
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
            <translation>वर्कस्पेस का टेस्ट एनवायरनमेंट (_DEBUG)।</translation>
        </message>
    </context>
    <context>
        <name>EventsList</name>
        <message>
            <source>Add &amp;event</source>
            <translation>इवेंट जोड़ें (&amp;E)</translation>
        </message>
        <message>
            <source>Add event</source>
            <translation>इवेंट जोड़ें</translation>
        </message>
        <message>
            <source>Duplicate event</source>
            <translation>इवेंट की एक और कॉपी बनाएँ</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>इवेंट</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>इवेंट</translation>
        </message>
        <message>
            <source>Events ({count})</source>
            <translation>इवेंट ({count})</translation>
        </message>
        <message>
            <source>Make a list of events</source>
            <translation>इवेंट की सूची बनाएँ</translation>
        </message>
        <message>
            <source>Move event</source>
            <translation>इवेंट खिसकाएँ</translation>
        </message>
        <message>
            <source>Move event down</source>
            <translation>इवेंट नीचे ले जाएँ</translation>
        </message>
        <message>
            <source>Move event up</source>
            <translation>इवेंट ऊपर ले जाएँ</translation>
        </message>
        <message>
            <source>Remove event</source>
            <translation>इवेंट हटाएँ</translation>
        </message>
    </context>
    <context>
        <name>Explanation</name>
        <message>
            <source>Go to the cause</source>
            <translation>कारण पर जाएँ</translation>
        </message>
        <message>
            <source>In the open document, or among its connection's settings: {place}</source>
            <translation>खुले दस्तावेज़ में या उसके कनेक्शन की सेटिंग में: {place}</translation>
        </message>
        <message>
            <source>The window has reset: you can send again.</source>
            <translation>समय पूरा हो गया: अब आप फिर भेज सकते हैं।</translation>
        </message>
        <message>
            <source>The window resets in {minutes} min</source>
            <translation>{minutes} मिनट में फिर भेज सकेंगे</translation>
        </message>
        <message>
            <source>The window resets in {seconds} s</source>
            <translation>{seconds} सेकंड में फिर भेज सकेंगे</translation>
        </message>
    </context>
    <context>
        <name>Explanations</name>
        <message>
            <source>An event has no name. Fill in its “action”.</source>
            <translation>एक इवेंट का नाम नहीं है। उसका “action” भरें।</translation>
        </message>
        <message>
            <source>Go to the API key</source>
            <translation>API key पर जाएँ</translation>
        </message>
        <message>
            <source>Go to the APP_ID</source>
            <translation>APP_ID पर जाएँ</translation>
        </message>
        <message>
            <source>Go to the connection</source>
            <translation>कनेक्शन पर जाएँ</translation>
        </message>
        <message>
            <source>Go to {field}</source>
            <translation>{field} पर जाएँ</translation>
        </message>
        <message>
            <source>Go to “{field}”</source>
            <translation>“{field}” पर जाएँ</translation>
        </message>
        <message>
            <source>MoEngage could not read APP_ID and key. Copy the “Data” key again from the dashboard: Settings &gt; Account &gt; APIs.</source>
            <translation>MoEngage APP_ID और key नहीं पढ़ सका। dashboard से “Data” key फिर कॉपी करें: Settings &gt; Account &gt; APIs।</translation>
        </message>
        <message>
            <source>MoEngage could not read the body as JSON in UTF-8, or an event name is not text. Correct what the problems list names, and send again.</source>
            <translation>MoEngage body को UTF-8 के JSON के रूप में नहीं पढ़ सका, या किसी इवेंट का नाम टेक्स्ट नहीं है। समस्याओं की सूची में बताई बातें ठीक करके फिर भेजें।</translation>
        </message>
        <message>
            <source>MoEngage does not know this APP_ID. Check the APP_ID, and the data center: the dashboard's address shows it (dashboard-NN).</source>
            <translation>MoEngage इस APP_ID को नहीं जानता। APP_ID और डेटा सेंटर जाँचें: वह dashboard के पते में लिखा है (dashboard-NN)।</translation>
        </message>
        <message>
            <source>MoEngage had a problem of its own. Wait two seconds and send again, five times at most; the event may have been recorded all the same. If it goes on, write to MoEngage's support.</source>
            <translation>MoEngage में ही कोई समस्या थी। दो सेकंड रुककर फिर भेजें, ज़्यादा से ज़्यादा पाँच बार; हो सकता है इवेंट फिर भी दर्ज हो गया हो। समस्या बनी रहे तो MoEngage सपोर्ट को लिखें।</translation>
        </message>
        <message>
            <source>MoEngage has blocked this account. Write to MoEngage's support.</source>
            <translation>MoEngage ने इस खाते पर रोक लगा दी है। MoEngage सपोर्ट को लिखें।</translation>
        </message>
        <message>
            <source>MoEngage's documents do not list this answer. What came back is shown below, as it is.</source>
            <translation>MoEngage के दस्तावेज़ों में यह जवाब नहीं है। जो आया, वह नीचे वैसा ही दिखाया गया है।</translation>
        </message>
        <message>
            <source>The API key is wrong, belongs to the other environment (test or live), or was made anew. Copy the “Data” key again from the dashboard: Settings &gt; Account &gt; APIs.</source>
            <translation>API key ग़लत है, दूसरे एनवायरनमेंट (टेस्ट या लाइव) की है, या नई बनाई गई है। dashboard से “Data” key फिर कॉपी करें: Settings &gt; Account &gt; APIs।</translation>
        </message>
        <message>
            <source>The APP_ID of the address and that of the key differ. Enter both anew.</source>
            <translation>पते की APP_ID और key की APP_ID अलग-अलग हैं। दोनों फिर से भरें।</translation>
        </message>
        <message>
            <source>The account is suspended, the key has no access to this API, or this machine's address is not on the IP allow-list. Check both; otherwise write to MoEngage's support.</source>
            <translation>खाता निलंबित है, key को इस API की अनुमति नहीं है, या इस कंप्यूटर का पता IP की अनुमति-सूची में नहीं है। दोनों जाँचें; नहीं तो MoEngage सपोर्ट को लिखें।</translation>
        </message>
        <message>
            <source>The address had no APP_ID. Enter it in the connection.</source>
            <translation>पते में APP_ID नहीं थी। उसे कनेक्शन में भरें।</translation>
        </message>
        <message>
            <source>The body was a text in quotes, not an event. Send the object in curly brackets itself.</source>
            <translation>body कोट में लिखा टेक्स्ट था, इवेंट नहीं। कर्ली ब्रैकेट वाला ऑब्जेक्ट ही भेजें।</translation>
        </message>
        <message>
            <source>The customer ID is empty, or a word that MoEngage reserves. Enter a real user's ID.</source>
            <translation>कस्टमर ID ख़ाली है, या ऐसा शब्द है जिसे MoEngage ने आरक्षित रखा है। किसी असली यूज़र की ID भरें।</translation>
        </message>
        <message>
            <source>The request came without a Content-Type header. Look at the connection's proxy or gateway: it may have changed the headers on the way.</source>
            <translation>रिक्वेस्ट Content-Type header के बिना पहुँची। कनेक्शन का proxy या gateway देखें: शायद रास्ते में header बदल गए।</translation>
        </message>
        <message>
            <source>The request had a key but no APP_ID. Enter the APP_ID.</source>
            <translation>रिक्वेस्ट में key थी पर APP_ID नहीं। APP_ID भरें।</translation>
        </message>
        <message>
            <source>The request had an APP_ID but no key. Enter the key in the connection bar, or set MOECONSOLE_API_KEY for the command line.</source>
            <translation>रिक्वेस्ट में APP_ID थी पर key नहीं। कनेक्शन बार में key भरें, या कमांड लाइन के लिए MOECONSOLE_API_KEY सेट करें।</translation>
        </message>
        <message>
            <source>The request had no API key. Enter the key in the connection bar, or set MOECONSOLE_API_KEY for the command line.</source>
            <translation>रिक्वेस्ट में API key नहीं थी। कनेक्शन बार में key भरें, या कमांड लाइन के लिए MOECONSOLE_API_KEY सेट करें।</translation>
        </message>
        <message>
            <source>The request had no body. Fill in the event and send again.</source>
            <translation>रिक्वेस्ट में body नहीं था। इवेंट भरकर फिर भेजें।</translation>
        </message>
        <message>
            <source>The request has no event. Add at least one to “actions”.</source>
            <translation>रिक्वेस्ट में कोई इवेंट नहीं है। “actions” में कम से कम एक जोड़ें।</translation>
        </message>
        <message>
            <source>The request is over 128 KB. Send fewer events at once, or shorter values.</source>
            <translation>रिक्वेस्ट 128 KB से बड़ी है। एक बार में कम इवेंट या छोटे मान भेजें।</translation>
        </message>
        <message>
            <source>The request's API key was empty. Enter the key in the connection bar, or set MOECONSOLE_API_KEY for the command line.</source>
            <translation>रिक्वेस्ट की API key ख़ाली थी। कनेक्शन बार में key भरें, या कमांड लाइन के लिए MOECONSOLE_API_KEY सेट करें।</translation>
        </message>
        <message>
            <source>The request's Content-Type was not application/json. Look at the connection's proxy or gateway: it may have changed the headers on the way.</source>
            <translation>रिक्वेस्ट का Content-Type application/json नहीं था। कनेक्शन का proxy या gateway देखें: शायद रास्ते में header बदल गए।</translation>
        </message>
        <message>
            <source>The user is missing. Fill in the customer ID.</source>
            <translation>यूज़र नहीं बताया गया। कस्टमर ID भरें।</translation>
        </message>
        <message>
            <source>The workspace has no API key yet. Make one: Settings &gt; Account &gt; APIs.</source>
            <translation>वर्कस्पेस की अभी कोई API key नहीं है। एक बनाएँ: Settings &gt; Account &gt; APIs।</translation>
        </message>
        <message>
            <source>This data center has no workspace of this APP_ID. Check the APP_ID, and the data center: the dashboard's address shows it (dashboard-NN).</source>
            <translation>इस डेटा सेंटर में इस APP_ID का कोई वर्कस्पेस नहीं है। APP_ID और डेटा सेंटर जाँचें: वह dashboard के पते में लिखा है (dashboard-NN)।</translation>
        </message>
        <message>
            <source>Too many events: a workspace may send 30,000 a minute. Wait until the minute's window resets, then send again, more slowly.</source>
            <translation>बहुत ज़्यादा इवेंट: एक वर्कस्पेस एक मिनट में 30,000 भेज सकता है। मिनट पूरा होने तक रुकें, फिर धीमी गति से भेजें।</translation>
        </message>
    </context>
    <context>
        <name>FieldBinding</name>
        <message>
            <source>Change {field}</source>
            <translation>{field} बदलें</translation>
        </message>
        <message>
            <source>This is not text but a value as JSON. Clear the field to write text.</source>
            <translation>यह टेक्स्ट नहीं, JSON का मान है। टेक्स्ट लिखने के लिए फ़ील्ड ख़ाली करें।</translation>
        </message>
        <message>
            <source>What is said of this field</source>
            <translation>इस फ़ील्ड के बारे में क्या कहा गया है</translation>
        </message>
        <message>
            <source>empty text, sent as ""</source>
            <translation>ख़ाली टेक्स्ट, "" के रूप में भेजा जाएगा</translation>
        </message>
    </context>
    <context>
        <name>FieldHelp</name>
        <message>
            <source>A file of connections for your colleagues. API keys and passwords are not in it: everybody enters their own.</source>
            <translation>सहकर्मियों को देने के लिए कनेक्शन की फ़ाइल। उसमें API key और पासवर्ड नहीं होते: हर कोई अपना डालता है।</translation>
        </message>
        <message>
            <source>A line for whoever opens it next: you in a month, or a colleague. It is never sent.</source>
            <translation>उसके लिए एक पंक्ति जो इसे आगे खोलेगा: एक महीने बाद आप, या कोई सहकर्मी। यह कभी नहीं भेजी जाती।</translation>
        </message>
        <message>
            <source>A line of your own on the chosen send, such as why it failed. It is searched as well, and never sent.</source>
            <translation>चुनी हुई प्रविष्टि पर आपकी अपनी लाइन, जैसे वह विफल क्यों हुई। खोज में यह भी देखी जाती है, और कभी भेजी नहीं जाती।</translation>
        </message>
        <message>
            <source>A name and a value for each identifier.</source>
            <translation>हर पहचानकर्ता का नाम और मान।</translation>
        </message>
        <message>
            <source>A question before sending</source>
            <translation>भेजने से पहले एक सवाल</translation>
        </message>
        <message>
            <source>A sign, a number, and s, m, h, d or w for seconds, minutes, hours, days or weeks.</source>
            <translation>चिह्न, संख्या, और सेकंड, मिनट, घंटे, दिन या हफ़्ते के लिए s, m, h, d या w।</translation>
        </message>
        <message>
            <source>A slash goes one folder deeper.</source>
            <translation>स्लैश एक फ़ोल्डर और भीतर ले जाता है।</translation>
        </message>
        <message>
            <source>A zone or a city, found by a few letters.</source>
            <translation>ज़ोन या शहर, कुछ अक्षर लिखने से मिल जाता है।</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API key</translation>
        </message>
        <message>
            <source>APP_ID</source>
            <translation>APP_ID</translation>
        </message>
        <message>
            <source>About 20 to 24 upper-case letters and digits.</source>
            <translation>लगभग 20 से 24 बड़े अक्षर और अंक।</translation>
        </message>
        <message>
            <source>Add your workspace</source>
            <translation>अपना वर्कस्पेस जोड़ें</translation>
        </message>
        <message>
            <source>An IP address; several with commas between them.</source>
            <translation>IP पता; कई हों तो बीच में कॉमा।</translation>
        </message>
        <message>
            <source>An older help page of MoEngage says that without this key events sent by a server set off no event-triggered campaigns. The current reference does not list it. Off by default.</source>
            <translation>MoEngage के एक पुराने सहायता पेज के अनुसार, इस key के बिना सर्वर से भेजे गए इवेंट कोई इवेंट कैंपेन शुरू नहीं करते। मौजूदा दस्तावेज़ में यह नहीं है। शुरू में बंद।</translation>
        </message>
        <message>
            <source>Any text.</source>
            <translation>कोई भी टेक्स्ट।</translation>
        </message>
        <message>
            <source>Any text. Signs that file names can't have are left out.</source>
            <translation>कोई भी टेक्स्ट। जो चिह्न फ़ाइल के नाम में नहीं हो सकते, वे छोड़ दिए जाते हैं।</translation>
        </message>
        <message>
            <source>App version</source>
            <translation>ऐप का वर्शन</translation>
        </message>
        <message>
            <source>Asks MoEngage whether data center, APP_ID and key belong together. No event is sent and nothing is recorded.</source>
            <translation>MoEngage से पूछता है कि डेटा सेंटर, APP_ID और key एक साथ के हैं या नहीं। कोई इवेंट नहीं भेजा जाता और कुछ दर्ज नहीं होता।</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>एट्रिब्यूट</translation>
        </message>
        <message>
            <source>Before or after sending</source>
            <translation>भेजने से पहले या बाद</translation>
        </message>
        <message>
            <source>Both mean the same to MoEngage. The numbers are seconds: thirteen digits are milliseconds, the commonest mistake with this API.</source>
            <translation>MoEngage के लिए दोनों का मतलब एक ही है। संख्याएँ सेकंड हैं: तेरह अंक मिलीसेकंड हैं, इस API की सबसे आम ग़लती।</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>लाएँ</translation>
        </message>
        <message>
            <source>Build events, see what MoEngage would make of them, send them, and look back. Choose a field and press F1: its help shows here and follows you from field to field.</source>
            <translation>इवेंट बनाएँ, देखें कि MoEngage उनका क्या करेगा, भेजें, और पीछे देखें। कोई फ़ील्ड चुनकर F1 दबाएँ: उसकी सहायता यहाँ दिखती है और हर फ़ील्ड के साथ बदलती है।</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>सर्टिफ़िकेट</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>तुलना करें</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>कनेक्शन</translation>
        </message>
        <message>
            <source>Copy as cURL gives a command for a terminal, without the key.</source>
            <translation>cURL के रूप में कॉपी करने पर टर्मिनल की कमांड मिलती है, बिना key के।</translation>
        </message>
        <message>
            <source>Ctrl+Enter from anywhere. Cancel, or Ctrl+., stops waiting; events that have left can't be called back.</source>
            <translation>कहीं से भी Ctrl+Enter। रद्द करें, या Ctrl+., इंतज़ार रोकता है; जो इवेंट जा चुके, वे वापस नहीं बुलाए जा सकते।</translation>
        </message>
        <message>
            <source>Ctrl+K finds every command by a few letters. Ctrl+1 to Ctrl+9 go to the panes, F6 goes round them.</source>
            <translation>Ctrl+K कुछ अक्षरों से हर कमांड ढूँढता है। Ctrl+1 से Ctrl+9 पैनलों पर ले जाते हैं, F6 बारी-बारी से।</translation>
        </message>
        <message>
            <source>Ctrl+Shift+F indents it anew. Tab leaves the editor.</source>
            <translation>Ctrl+Shift+F इसे नए सिरे से सजाता है। Tab एडिटर से बाहर ले जाता है।</translation>
        </message>
        <message>
            <source>Customer ID</source>
            <translation>कस्टमर ID</translation>
        </message>
        <message>
            <source>Customer IDs that belong to your own people. Events for them go to a live workspace without a question.</source>
            <translation>आपके अपने लोगों की कस्टमर ID। उनके इवेंट बिना पूछे LIVE वर्कस्पेस पर जाते हैं।</translation>
        </message>
        <message>
            <source>Data center</source>
            <translation>डेटा सेंटर</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>तारीख़ और समय</translation>
        </message>
        <message>
            <source>Decides what MoEngage stores. A number in quotes is text, and segments such as “more than 100” won't find it. Where the type is changed the value is converted, if that can be done.</source>
            <translation>तय करता है कि MoEngage क्या सहेजेगा। कोट में लिखी संख्या टेक्स्ट है, और “100 से ज़्यादा” जैसे सेगमेंट उसे नहीं ढूँढते। प्रकार बदलने पर, हो सके तो, मान भी बदला जाता है।</translation>
        </message>
        <message>
            <source>Device ID</source>
            <translation>डिवाइस ID</translation>
        </message>
        <message>
            <source>Each workspace has a place for trying out beside the live one. Events that go there reach no real user. It has a key of its own.</source>
            <translation>हर workspace में live के साथ आज़माने की एक जगह होती है। वहाँ जाने वाले इवेंट किसी असली यूज़र तक नहीं पहुँचते। उसकी अपनी key होती है।</translation>
        </message>
        <message>
            <source>Either the text true, or left out.</source>
            <translation>या तो टेक्स्ट true, या छोड़ दिया जाता है।</translation>
        </message>
        <message>
            <source>Enter goes to the field, Alt+Enter fixes where one fix is certain, F1 explains. F8 and Shift+F8 go from problem to problem, from anywhere.</source>
            <translation>Enter फ़ील्ड पर ले जाता है, Alt+Enter पक्का उपाय होने पर ठीक करता है, F1 समझाता है। F8 और Shift+F8 कहीं से भी एक समस्या से दूसरी पर ले जाते हैं।</translation>
        </message>
        <message>
            <source>Enter goes to the value in the form.</source>
            <translation>Enter फ़ॉर्म में मान पर ले जाता है।</translation>
        </message>
        <message>
            <source>Enter keeps it.</source>
            <translation>Enter इसे रख लेता है।</translation>
        </message>
        <message>
            <source>Enter keeps what is typed, Esc leaves everything as it was.</source>
            <translation>Enter लिखा हुआ रख लेता है, Esc सब कुछ पहले जैसा छोड़ देता है।</translation>
        </message>
        <message>
            <source>Enter opens one as a new draft, Ctrl+Shift+Enter sends it again as it was, F2 adds a note, Del deletes with a way back.</source>
            <translation>Enter एक को नए ड्राफ़्ट के रूप में खोलता है, Ctrl+Shift+Enter उसे वैसा ही फिर भेजता है, F2 नोट जोड़ता है, Del मिटाता है और वापस लाया जा सकता है।</translation>
        </message>
        <message>
            <source>Enter opens one, F2 renames, Del moves to the trash. Opening never loses work: what is unsaved stays under Drafts.</source>
            <translation>Enter एक खोलता है, F2 नाम बदलता है, Del ट्रैश में भेजता है। खोलने से काम कभी नहीं खोता: जो सहेजा नहीं गया वह ड्राफ़्ट में रहता है।</translation>
        </message>
        <message>
            <source>Esc sends nothing.</source>
            <translation>Esc से कुछ नहीं भेजा जाता।</translation>
        </message>
        <message>
            <source>Event name</source>
            <translation>इवेंट का नाम</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>इवेंट</translation>
        </message>
        <message>
            <source>Every send with its request and its answer, kept on this machine until you delete it.</source>
            <translation>हर भेजी गई रिक्वेस्ट और उसका जवाब, इस कंप्यूटर पर तब तक, जब तक आप मिटाएँ नहीं।</translation>
        </message>
        <message>
            <source>Everything that has a key, by the place where it is good.</source>
            <translation>वह सब जिसकी कोई कुंजी है, उस जगह के हिसाब से जहाँ वह काम करती है।</translation>
        </message>
        <message>
            <source>Fields that MoEngage's documents don't name. They are sent as they stand here; what MoEngage makes of them is not documented.</source>
            <translation>ऐसे फ़ील्ड जो MoEngage के दस्तावेज़ों में नहीं हैं। वे जैसे हैं वैसे ही भेजे जाते हैं; MoEngage उनका क्या करता है, यह नहीं लिखा है।</translation>
        </message>
        <message>
            <source>Folder of the template</source>
            <translation>टेम्पलेट का फ़ोल्डर</translation>
        </message>
        <message>
            <source>History</source>
            <translation>इतिहास</translation>
        </message>
        <message>
            <source>History storage</source>
            <translation>इतिहास की जगह</translation>
        </message>
        <message>
            <source>How long a send may take in all. Past it the outcome is unknown: MoEngage may have taken the events, and sending again could record them twice.</source>
            <translation>भेजने में कुल कितना समय लग सकता है। उसके बाद नतीजा पता नहीं रहता: हो सकता है MoEngage ने इवेंट ले लिए हों, और फिर भेजने पर वे दो बार दर्ज हो सकते हैं।</translation>
        </message>
        <message>
            <source>How long before Send the event happened. Worked out at each send, so that a template never grows old.</source>
            <translation>भेजने से कितना पहले इवेंट हुआ। हर बार भेजते समय निकाला जाता है, इसलिए टेम्पलेट पुराना नहीं पड़ता।</translation>
        </message>
        <message>
            <source>How long sends are kept. Without a limit everything stays. Starred sends always stay; what a limit takes away does not come back.</source>
            <translation>प्रविष्टियाँ कब तक रखी जाएँ। बिना सीमा के सब कुछ रहता है। तारांकित प्रविष्टियाँ हमेशा रहती हैं; सीमा जो हटाती है, वह लौटकर नहीं आता।</translation>
        </message>
        <message>
            <source>How the time is written</source>
            <translation>समय कैसे लिखा है</translation>
        </message>
        <message>
            <source>Import and export connections</source>
            <translation>कनेक्शन इंपोर्ट और एक्सपोर्ट करें</translation>
        </message>
        <message>
            <source>Ins adds an event, Ctrl+D makes a copy, Alt+Up and Alt+Down move it, Del removes it.</source>
            <translation>Ins इवेंट जोड़ता है, Ctrl+D कॉपी बनाता है, Alt+Up और Alt+Down उसे खिसकाते हैं, Del हटाता है।</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>कीबोर्ड शॉर्टकट</translation>
        </message>
        <message>
            <source>Leave out: MoEngage takes the time at which the request arrives. When sent: the moment of Send. At a time: a date and a clock time. Relative: counted from Send. As typed: the three fields as they stand. Events dated in the future are not accepted.</source>
            <translation>छोड़ दें: MoEngage रिक्वेस्ट पहुँचने का समय लेता है। भेजते समय: भेजने का पल। तय समय पर: तारीख़ और घड़ी का समय। सापेक्ष: भेजने से गिना जाता है। जैसा लिखा: तीनों फ़ील्ड जैसे हैं। भविष्य के समय वाले इवेंट नहीं लिए जाते।</translation>
        </message>
        <message>
            <source>Moe Console</source>
            <translation>Moe Console</translation>
        </message>
        <message>
            <source>Name of an attribute</source>
            <translation>एट्रिब्यूट का नाम</translation>
        </message>
        <message>
            <source>Name of the connection</source>
            <translation>कनेक्शन का नाम</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>टेम्पलेट का नाम</translation>
        </message>
        <message>
            <source>Note on a send</source>
            <translation>प्रविष्टि पर नोट</translation>
        </message>
        <message>
            <source>Nothing has been sent yet. Read what would go where: events that have arrived can't be deleted, and in a live workspace they can start real campaigns.</source>
            <translation>अभी कुछ नहीं भेजा गया है। पढ़ लें कि क्या कहाँ जाएगा: पहुँच चुके इवेंट मिटाए नहीं जा सकते, और live workspace में वे असली कैंपेन शुरू कर सकते हैं।</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>सूचना</translation>
        </message>
        <message>
            <source>Offset from UTC</source>
            <translation>UTC से ऑफ़सेट</translation>
        </message>
        <message>
            <source>One customer ID a line.</source>
            <translation>हर लाइन में एक कस्टमर ID।</translation>
        </message>
        <message>
            <source>One line</source>
            <translation>एक पंक्ति</translation>
        </message>
        <message>
            <source>One of ANDROID, iOS, web, TV, unknown, spelled so.</source>
            <translation>ANDROID, iOS, web, TV, unknown में से एक, ठीक इसी वर्तनी में।</translation>
        </message>
        <message>
            <source>One of ROKU, WebOS, AndroidTV, tvOS, Tizen, FireOS, VizioTV, Xbox, spelled so.</source>
            <translation>ROKU, WebOS, AndroidTV, tvOS, Tizen, FireOS, VizioTV, Xbox में से एक, ठीक इसी वर्तनी में।</translation>
        </message>
        <message>
            <source>Other fields</source>
            <translation>अन्य फ़ील्ड</translation>
        </message>
        <message>
            <source>Other ways to find the user, such as a phone number. Only for workspaces with Identity Resolution switched on; there the customer ID may be left out.</source>
            <translation>यूज़र को ढूँढने के दूसरे तरीक़े, जैसे फ़ोन नंबर। सिर्फ़ Identity Resolution वाले वर्कस्पेस के लिए; वहाँ कस्टमर ID छोड़ी जा सकती है।</translation>
        </message>
        <message>
            <source>Paste it. What is typed replaces the one that is kept.</source>
            <translation>इसे चिपकाएँ। आप जो लिखेंगे वह रखी हुई key की जगह लेगा।</translation>
        </message>
        <message>
            <source>Placeholders in values, filled in when the event is sent. Those with $ are built in; others are defined for the document. A value that is nothing but a variable takes the variable's type.</source>
            <translation>मानों में ख़ाली जगहें, जो इवेंट भेजते समय भरी जाती हैं। $ वाले पहले से बने हैं; बाक़ी दस्तावेज़ के लिए तय किए जाते हैं। जो मान सिर्फ़ एक वेरिएबल है, वह उसी का प्रकार लेता है।</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>प्लैटफ़ॉर्म</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>समस्याएँ</translation>
        </message>
        <message>
            <source>Project code</source>
            <translation>प्रोजेक्ट कोड</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Real-time action</source>
            <translation>रीयल-टाइम एक्शन</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>रिक्वेस्ट</translation>
        </message>
        <message>
            <source>Requests to begin with. Drafts: unsaved work, kept when something else is opened. Mine: your templates, a folder of JSON files that can live in git. Starters: examples of several trades.</source>
            <translation>शुरुआत के लिए रिक्वेस्ट। ड्राफ़्ट: बिना सहेजा काम, कुछ और खोलने पर रखा जाता है। मेरे: आपके टेम्पलेट, JSON फ़ाइलों का फ़ोल्डर, जो git में रह सकता है। उदाहरण: कई क्षेत्रों के।</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>जवाब</translation>
        </message>
        <message>
            <source>SANDBOX, TEST or LIVE stands at the right. Sending to a live workspace asks first.</source>
            <translation>दाईं ओर SANDBOX, TEST या LIVE लिखा रहता है। LIVE वर्कस्पेस पर भेजने से पहले पूछा जाता है।</translation>
        </message>
        <message>
            <source>Sandbox inbox</source>
            <translation>Sandbox इनबॉक्स</translation>
        </message>
        <message>
            <source>Search the history</source>
            <translation>इतिहास में खोजें</translation>
        </message>
        <message>
            <source>Search the templates</source>
            <translation>टेम्पलेट में खोजें</translation>
        </message>
        <message>
            <source>Seconds as a number, from -54000 to 54000. India (UTC+05:30) is 19800, not 330.</source>
            <translation>संख्या के रूप में सेकंड, -54000 से 54000 तक। भारत (UTC+05:30) 19800 है, 330 नहीं।</translation>
        </message>
        <message>
            <source>Seconds since 1970 as a number, or ISO text with Z at its end.</source>
            <translation>1970 से गिने सेकंड संख्या के रूप में, या अंत में Z वाला ISO टेक्स्ट।</translation>
        </message>
        <message>
            <source>Seconds since 1970 as if local time were UTC, or ISO text.</source>
            <translation>1970 से गिने सेकंड, मानो स्थानीय समय UTC हो, या ISO टेक्स्ट।</translation>
        </message>
        <message>
            <source>Seconds since 1970, or ISO text. Digits are sent as a number; in quotes, as text.</source>
            <translation>1970 से गिने सेकंड, या ISO टेक्स्ट। अंक संख्या के रूप में भेजे जाते हैं; कोट में टेक्स्ट के रूप में।</translation>
        </message>
        <message>
            <source>Seconds.</source>
            <translation>सेकंड।</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>भेजें</translation>
        </message>
        <message>
            <source>Sends the events as they stand to the chosen connection. Problems of the kind “refused” are asked about first, and so is a live workspace. The answer shows under Response, and the send is kept under History.</source>
            <translation>इवेंट जैसे हैं वैसे चुने हुए कनेक्शन को भेजता है। “अस्वीकृत” वाली समस्याएँ हों या LIVE वर्कस्पेस हो, तो पहले पूछा जाता है। जवाब “जवाब” में दिखता है, और प्रविष्टि इतिहास में रहती है।</translation>
        </message>
        <message>
            <source>Shows the templates whose name holds what is typed.</source>
            <translation>वे टेम्पलेट दिखाता है जिनके नाम में लिखा हुआ आता है।</translation>
        </message>
        <message>
            <source>Space ticks a request.</source>
            <translation>Space से रिक्वेस्ट पर टिक लगता है।</translation>
        </message>
        <message>
            <source>Stored as</source>
            <translation>ऐसे सहेजा जाएगा</translation>
        </message>
        <message>
            <source>TV system</source>
            <translation>TV सिस्टम</translation>
        </message>
        <message>
            <source>Tab goes from field to field. Enter does what the marked button says, Esc closes the window.</source>
            <translation>Tab एक फ़ील्ड से दूसरे में ले जाता है। Enter वह करता है जो उभरे हुए बटन पर लिखा है, Esc विंडो बंद करता है।</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>टेम्पलेट</translation>
        </message>
        <message>
            <source>Test environment</source>
            <translation>टेस्ट एनवायरनमेंट</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>कनेक्शन टेस्ट करें</translation>
        </message>
        <message>
            <source>Test users</source>
            <translation>टेस्ट यूज़र</translation>
        </message>
        <message>
            <source>Text of at least two characters. Words that stand for “nobody”, such as null, guest, unknown or 0, are refused.</source>
            <translation>कम से कम दो अक्षरों का टेक्स्ट। “कोई नहीं” बताने वाले शब्द, जैसे null, guest, unknown या 0, अस्वीकार होते हैं।</translation>
        </message>
        <message>
            <source>Text of up to 200 characters; the rest is cut off. Names that begin with moe_ are MoEngage's own.</source>
            <translation>200 अक्षरों तक का टेक्स्ट; बाक़ी काट दिया जाता है। moe_ से शुरू होने वाले नाम MoEngage के हैं।</translation>
        </message>
        <message>
            <source>Text of up to 200 characters; the rest is cut off. The naming guide asks for at least 5 characters, and no signs such as $ &amp; / or emoji.</source>
            <translation>200 अक्षरों तक का टेक्स्ट; बाक़ी काट दिया जाता है। नाम-गाइड कम से कम 5 अक्षर माँगती है, और $ &amp; / जैसे चिह्न या इमोजी नहीं।</translation>
        </message>
        <message>
            <source>Text, Number, Yes/No, Date, List, Object or Nothing. Nothing (null) is not stored at all.</source>
            <translation>टेक्स्ट, संख्या, हाँ/नहीं, तारीख़, सूची, ऑब्जेक्ट या कुछ नहीं। “कुछ नहीं” (null) बिल्कुल नहीं सहेजा जाता।</translation>
        </message>
        <message>
            <source>Text, a number, or yes or no, as the type beside it says.</source>
            <translation>टेक्स्ट, संख्या, या हाँ या नहीं, जैसा साथ का प्रकार कहता है।</translation>
        </message>
        <message>
            <source>Text, even where it looks like a number.</source>
            <translation>टेक्स्ट, भले ही वह संख्या जैसा दिखे।</translation>
        </message>
        <message>
            <source>Text.</source>
            <translation>टेक्स्ट।</translation>
        </message>
        <message>
            <source>Text: 512 characters are kept, and of a longer link nothing. Dates: 2020-05-31, or 2020-05-31T16:33:35Z; any other way of writing is stored as text. Lists: 50 values of one type. Objects: two levels, 100 keys, 25 KB.</source>
            <translation>टेक्स्ट: 512 अक्षर रखे जाते हैं, और इससे लंबे लिंक का कुछ नहीं। तारीख़: 2020-05-31, या 2020-05-31T16:33:35Z; किसी और तरह लिखी टेक्स्ट बन जाती है। सूची: एक प्रकार के 50 मान। ऑब्जेक्ट: दो स्तर, 100 नाम, 25 KB।</translation>
        </message>
        <message>
            <source>Text; it is sent in the address.</source>
            <translation>टेक्स्ट; पते में भेजा जाता है।</translation>
        </message>
        <message>
            <source>The clock in the time zone beside it. F4 opens a calendar; Now sets this moment. What you type here stays as it reads when you choose the zone afterwards: 20:49 and then Asia/Kolkata is 20:49 in Kolkata. A time from the document, or from Now, is a moment: another zone shows it on another clock.</source>
            <translation>पास के टाइम ज़ोन की घड़ी। F4 से कैलेंडर खुलता है; “अभी” यही पल सेट करता है। यहाँ टाइप किया समय बाद में ज़ोन चुनने पर वैसा ही रहता है: 20:49 और फिर Asia/Kolkata यानी कोलकाता में 20:49। दस्तावेज़ का या “अभी” से आया समय एक पल है: दूसरा ज़ोन उसे दूसरी घड़ी पर दिखाता है।</translation>
        </message>
        <message>
            <source>The dashboard's own address can be pasted for the data center. The other two stand under Settings, Account, APIs.</source>
            <translation>डेटा सेंटर की जगह डैशबोर्ड का पूरा पता भी चिपकाया जा सकता है। बाक़ी दोनों Settings, Account, APIs में हैं।</translation>
        </message>
        <message>
            <source>The device that the event happened on. Leave it out where you don't know: MoEngage then takes the customer ID in its place.</source>
            <translation>जिस डिवाइस पर इवेंट हुआ। पता न हो तो छोड़ दें: तब MoEngage उसकी जगह कस्टमर ID लेता है।</translation>
        </message>
        <message>
            <source>The event has placeholders. What you enter here is put in their places, for this send. An empty field takes the default.</source>
            <translation>इवेंट में खाली जगहें हैं। यहाँ जो लिखेंगे, इस बार भेजते समय उनकी जगह वही जाएगा। खाली फ़ील्ड डिफ़ॉल्ट मान लेती है।</translation>
        </message>
        <message>
            <source>The events of this user that are sent together: one request may hold several. Each counts on its own against the limit of 30,000 events a minute of a workspace. The whole request may have 128 KB.</source>
            <translation>इस यूज़र के इवेंट जो साथ भेजे जाते हैं: एक रिक्वेस्ट में कई हो सकते हैं। हर एक वर्कस्पेस की 30,000 इवेंट प्रति मिनट की सीमा में अलग गिना जाता है। पूरी रिक्वेस्ट 128 KB की हो सकती है।</translation>
        </message>
        <message>
            <source>The exact request that Send would make: address, headers and every byte of the body, variables filled in. The key shows as dots.</source>
            <translation>“भेजें” दबाने पर जाने वाली सटीक रिक्वेस्ट: पता, header और body का हर बाइट, वेरिएबल भरे हुए। key की जगह बिंदु दिखते हैं।</translation>
        </message>
        <message>
            <source>The field current_time as it is sent. A time without a zone is read as UTC; an offset in it is applied.</source>
            <translation>फ़ील्ड current_time, जैसा भेजा जाता है। बिना ज़ोन का समय UTC माना जाता है; उसमें दिया ऑफ़सेट लागू होता है।</translation>
        </message>
        <message>
            <source>The field user_time as it is sent: what the user's clock showed. A zone in it is ignored.</source>
            <translation>फ़ील्ड user_time, जैसा भेजा जाता है: यूज़र की घड़ी में क्या बजा था। उसमें दिया ज़ोन नहीं देखा जाता।</translation>
        </message>
        <message>
            <source>The id of your workspace. In the dashboard: Settings, Account, APIs. With _DEBUG at its end events go to the workspace's test environment.</source>
            <translation>आपके वर्कस्पेस की ID। dashboard में: Settings, Account, APIs। अंत में _DEBUG हो तो इवेंट वर्कस्पेस के टेस्ट एनवायरनमेंट में जाते हैं।</translation>
        </message>
        <message>
            <source>The internet address of the end user, where your server speaks for them. May be left empty.</source>
            <translation>आख़िरी यूज़र का इंटरनेट पता, जब आपका सर्वर उसकी ओर से भेजता है। ख़ाली रह सकता है।</translation>
        </message>
        <message>
            <source>The key of the tile “Data” in the dashboard under Settings, Account, APIs. Test and live have keys of their own. It is kept in the system's keyring and never shown again; it stands in no file, history or export.</source>
            <translation>dashboard में Settings, Account, APIs के नीचे “Data” टाइल की key। टेस्ट और लाइव की अपनी-अपनी key होती हैं। यह सिस्टम के keyring में रखी जाती है और फिर कभी नहीं दिखाई जाती; किसी फ़ाइल, इतिहास या एक्सपोर्ट में नहीं होती।</translation>
        </message>
        <message>
            <source>The line below says what comes out: UTC, the user's clock, and the rule by which it is read.</source>
            <translation>नीचे की लाइन बताती है कि क्या निकलता है: UTC, यूज़र की घड़ी, और वह नियम जिससे पढ़ा जाता है।</translation>
        </message>
        <message>
            <source>The number in your dashboard's address. The whole address of the dashboard can be pasted here.</source>
            <translation>आपके dashboard के पते की संख्या। dashboard का पूरा पता यहाँ चिपकाया जा सकता है।</translation>
        </message>
        <message>
            <source>The path of a PEM file.</source>
            <translation>PEM फ़ाइल का पाथ।</translation>
        </message>
        <message>
            <source>The place where your workspace is kept. A wrong one answers that the APP_ID is invalid.</source>
            <translation>वह जगह जहाँ आपका वर्कस्पेस रखा है। ग़लत जगह से जवाब आता है कि APP_ID अमान्य है।</translation>
        </message>
        <message>
            <source>The project that events belong to, in workspaces with Portfolio switched on. Else leave it empty.</source>
            <translation>Portfolio वाले वर्कस्पेस में, वह प्रोजेक्ट जिसके इवेंट हैं। नहीं तो ख़ाली छोड़ें।</translation>
        </message>
        <message>
            <source>The request as text, equal to the form: what is changed here changes there, with one undo for both. While the text is no JSON the form waits, and what is wrong is underlined.</source>
            <translation>रिक्वेस्ट टेक्स्ट के रूप में, फ़ॉर्म के बराबर: यहाँ का बदलाव वहाँ भी होता है, दोनों के लिए एक ही पूर्ववत। टेक्स्ट JSON न हो तब तक फ़ॉर्म रुकता है, और ग़लती के नीचे लकीर आती है।</translation>
        </message>
        <message>
            <source>The request_id is what MoEngage's support asks for.</source>
            <translation>MoEngage सपोर्ट request_id ही पूछता है।</translation>
        </message>
        <message>
            <source>The system of the TV. It has a meaning only with the platform TV.</source>
            <translation>TV का सिस्टम। सिर्फ़ प्लैटफ़ॉर्म TV के साथ इसका मतलब है।</translation>
        </message>
        <message>
            <source>The tick adds _DEBUG to the APP_ID.</source>
            <translation>टिक लगाने से APP_ID में _DEBUG जुड़ता है।</translation>
        </message>
        <message>
            <source>The tick leaves out what differs each time, such as times and ids.</source>
            <translation>टिक लगाने से वह छूट जाता है जो हर बार अलग होता है, जैसे समय और id।</translation>
        </message>
        <message>
            <source>The user to whom the events belong, as your other systems call them. MoEngage finds the user by it, or creates a new one. Every request needs it, unless user identifiers are given.</source>
            <translation>वह यूज़र जिसके इवेंट हैं, जैसा आपके दूसरे सिस्टम उसे पहचानते हैं। MoEngage इसी से यूज़र को ढूँढता है, या नया बनाता है। हर रिक्वेस्ट को इसकी ज़रूरत है, जब तक यूज़र पहचानकर्ता न दिए हों।</translation>
        </message>
        <message>
            <source>The user's local time minus UTC. Without it the time zone of the user's profile counts, and without that the workspace's.</source>
            <translation>यूज़र का स्थानीय समय, UTC घटाकर। इसके बिना यूज़र की प्रोफ़ाइल का टाइम ज़ोन गिना जाता है, और उसके बिना वर्कस्पेस का।</translation>
        </message>
        <message>
            <source>The version of your app in which the event happened. May be left out.</source>
            <translation>आपके ऐप का वर्शन जिसमें इवेंट हुआ। छोड़ा जा सकता है।</translation>
        </message>
        <message>
            <source>The way out of your company's network: none, the one of the system, or one that you name.</source>
            <translation>आपकी कंपनी के नेटवर्क से बाहर का रास्ता: कोई नहीं, सिस्टम वाला, या जो आप बताएँ।</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>यह विंडो</translation>
        </message>
        <message>
            <source>Three things from your dashboard: where the workspace is kept, its APP_ID, and its key. “Test and add” asks MoEngage whether they belong together; no event is sent.</source>
            <translation>डैशबोर्ड से तीन चीज़ें: workspace कहाँ रखा है, उसका APP_ID और उसकी key। “टेस्ट करके जोड़ें” MoEngage से पूछता है कि तीनों एक साथ के हैं या नहीं; कोई इवेंट नहीं भेजा जाता।</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>समय सीमा</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>टाइम ज़ोन</translation>
        </message>
        <message>
            <source>Two braces around the name.</source>
            <translation>नाम के दोनों ओर दो-दो कर्ली ब्रैकेट।</translation>
        </message>
        <message>
            <source>Type of a value</source>
            <translation>मान का प्रकार</translation>
        </message>
        <message>
            <source>Type some letters of what you look for, or a key such as F8.</source>
            <translation>जो ढूँढ रहे हैं उसके कुछ अक्षर लिखें, या F8 जैसी कोई कुंजी।</translation>
        </message>
        <message>
            <source>UTC time as typed</source>
            <translation>UTC समय, जैसा लिखा</translation>
        </message>
        <message>
            <source>UTC time goes into current_time. The user's clock, as it hung on their wall, goes into user_time. With an offset MoEngage works out the other one.</source>
            <translation>UTC समय current_time में जाता है। यूज़र की घड़ी, जैसी उसकी दीवार पर थी, user_time में जाती है। ऑफ़सेट होने पर MoEngage दूसरा समय निकाल लेता है।</translation>
        </message>
        <message>
            <source>Up to 100 for each event. Ins adds one, Alt+Ins adds inside an object or list, Ctrl+D copies, Alt+Up and Alt+Down move, Alt+Right moves into the object or list above, Alt+Left out of it, Ctrl+Space switches off without deleting. Enter goes to the next cell.</source>
            <translation>हर इवेंट में 100 तक। Ins एक जोड़ता है, Alt+Ins ऑब्जेक्ट या सूची के भीतर जोड़ता है, Ctrl+D कॉपी करता है, Alt+Up और Alt+Down खिसकाते हैं, Alt+Right ऊपर के ऑब्जेक्ट या सूची के भीतर ले जाता है, Alt+Left बाहर, Ctrl+Space बिना मिटाए बंद करता है। Enter अगली सेल पर ले जाता है।</translation>
        </message>
        <message>
            <source>User identifiers</source>
            <translation>यूज़र पहचानकर्ता</translation>
        </message>
        <message>
            <source>User's clock as typed</source>
            <translation>यूज़र की घड़ी, जैसी लिखी</translation>
        </message>
        <message>
            <source>Value of an attribute</source>
            <translation>एट्रिब्यूट का मान</translation>
        </message>
        <message>
            <source>Values for this send</source>
            <translation>इस बार भेजने के मान</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>वेरिएबल</translation>
        </message>
        <message>
            <source>What MoEngage answered to the last send, or to the one chosen in the history, and what to do about it. “Accepted” is not yet “processed”: values may still be dropped or cut.</source>
            <translation>पिछली बार भेजे हुए पर, या इतिहास में चुने हुए पर MoEngage का जवाब, और क्या करना है। “स्वीकार हुआ” का मतलब अभी “प्रोसेस हुआ” नहीं है: मान अब भी छोड़े या काटे जा सकते हैं।</translation>
        </message>
        <message>
            <source>What MoEngage should know about the event: price, product, date of departure. Segments filter by them, and messages can show them. The last column says as what each value is stored.</source>
            <translation>MoEngage को इवेंट के बारे में क्या जानना चाहिए: दाम, प्रोडक्ट, जाने की तारीख़। सेगमेंट इनसे छाँटते हैं, और संदेश इन्हें दिखा सकते हैं। आख़िरी कॉलम बताता है कि हर मान किस रूप में सहेजा जाता है।</translation>
        </message>
        <message>
            <source>What MoEngage will really store of each event, value by value. It answers “accepted” and then drops, cuts or retypes values; here you see it before you send.</source>
            <translation>MoEngage हर इवेंट का वास्तव में क्या सहेजेगा, मान दर मान। वह “स्वीकार हुआ” कहता है और फिर मान छोड़, काट या बदल देता है; यहाँ आप इसे भेजने से पहले देखते हैं।</translation>
        </message>
        <message>
            <source>What MoEngage would refuse, what it would change without a word, and what is probably not meant. Checked while you type, without sending.</source>
            <translation>MoEngage क्या अस्वीकार करेगा, बिना बताए क्या बदलेगा, और क्या शायद आपका मतलब नहीं था। बिना भेजे, लिखते-लिखते जाँचा जाता है।</translation>
        </message>
        <message>
            <source>What happened, and where there is a way back or on, a button for it. It never stands in the way of your work.</source>
            <translation>क्या हुआ, और जहाँ लौटने या आगे जाने का रास्ता है, वहाँ उसका बटन। यह आपके काम में कभी रुकावट नहीं बनता।</translation>
        </message>
        <message>
            <source>What happened. Campaigns, segments and reports call the event by this name, so it must be the same each time, to the letter. A workspace can have 512 event names.</source>
            <translation>क्या हुआ। कैंपेन, सेगमेंट और रिपोर्ट इवेंट को इसी नाम से जानते हैं, इसलिए हर बार अक्षरशः यही होना चाहिए। एक वर्कस्पेस में 512 इवेंट नाम हो सकते हैं।</translation>
        </message>
        <message>
            <source>What is different between two sends, or between a send and the event as it stands, value by value. Below it the whole texts, side by side.</source>
            <translation>दो प्रविष्टियों में, या एक प्रविष्टि और अभी के इवेंट में क्या अलग है, मान दर मान। नीचे पूरे टेक्स्ट साथ-साथ।</translation>
        </message>
        <message>
            <source>What is stored of it stands at the right. A value whose whole text is {{name}} is a variable, and is filled in when the event is sent.</source>
            <translation>इसका क्या सहेजा जाता है, यह दाईं ओर है। जिस मान का पूरा टेक्स्ट {{name}} हो वह वेरिएबल है, और इवेंट भेजते समय भरा जाता है।</translation>
        </message>
        <message>
            <source>What the sandbox received, request by request: a proof of what really leaves the program. Other programs can send to its address too.</source>
            <translation>Sandbox को क्या मिला, रिक्वेस्ट दर रिक्वेस्ट: इसका प्रमाण कि प्रोग्राम से वास्तव में क्या बाहर जाता है। दूसरे प्रोग्राम भी इसके पते पर भेज सकते हैं।</translation>
        </message>
        <message>
            <source>What the template is called in the list, and its file in your templates folder.</source>
            <translation>सूची में टेम्पलेट का नाम, और आपके टेम्पलेट फ़ोल्डर में उसकी फ़ाइल का नाम।</translation>
        </message>
        <message>
            <source>What the value is called in MoEngage. The same name must mean the same thing, and have the same type, in each send.</source>
            <translation>MoEngage में इस मान का नाम। हर बार एक ही नाम का एक ही मतलब और एक ही प्रकार होना चाहिए।</translation>
        </message>
        <message>
            <source>What this template is for</source>
            <translation>यह टेम्पलेट किसलिए है</translation>
        </message>
        <message>
            <source>What was found in the text or file, before anything is changed. Choose the requests that you want, then open one as a draft or save them as templates. Keys never get into a template.</source>
            <translation>कुछ बदलने से पहले, टेक्स्ट या फ़ाइल में जो मिला। जो रिक्वेस्ट चाहिए उन्हें चुनें, फिर एक को ड्राफ़्ट के रूप में खोलें या उन्हें टेम्पलेट के रूप में सेव करें। key कभी टेम्पलेट में नहीं जाती।</translation>
        </message>
        <message>
            <source>What you call it. It stands in the list of connections, in the history, and in the question before something goes to a live workspace.</source>
            <translation>आपका दिया हुआ नाम। यह कनेक्शन की सूची में, इतिहास में, और live workspace में कुछ जाने से पहले के सवाल में दिखता है।</translation>
        </message>
        <message>
            <source>When the event happened</source>
            <translation>इवेंट कब हुआ</translation>
        </message>
        <message>
            <source>Where a proxy of your company opens encrypted connections, its certificate must be known. Choose the file that your administrators give you. Checking certificates can't be switched off.</source>
            <translation>जहाँ आपकी कंपनी का proxy एन्क्रिप्टेड कनेक्शन खोलता है, वहाँ उसका सर्टिफ़िकेट पता होना चाहिए। वह फ़ाइल चुनें जो आपके एडमिन देते हैं। सर्टिफ़िकेट की जाँच बंद नहीं की जा सकती।</translation>
        </message>
        <message>
            <source>Where events go. The sandbox is a stand-in for MoEngage on this machine: nothing leaves it, and it answers as MoEngage would. Edit the fields beside it to add a workspace of yours.</source>
            <translation>इवेंट कहाँ जाते हैं। Sandbox इसी कंप्यूटर पर MoEngage की जगह लेता है: कुछ भी बाहर नहीं जाता, और वह MoEngage की तरह जवाब देता है। अपना वर्कस्पेस जोड़ने के लिए पास के फ़ील्ड भरें।</translation>
        </message>
        <message>
            <source>Where it stands in the list. A name that is new makes a new folder.</source>
            <translation>सूची में उसकी जगह। नया नाम लिखने से नया फ़ोल्डर बनता है।</translation>
        </message>
        <message>
            <source>Where the event happened. Leave it out, or choose unknown, where you are not certain: with a wrong platform push and in-app campaigns miss the user.</source>
            <translation>इवेंट कहाँ हुआ। पक्का न हो तो छोड़ दें या unknown चुनें: ग़लत प्लैटफ़ॉर्म होने पर push और in-app कैंपेन यूज़र तक नहीं पहुँचते।</translation>
        </message>
        <message>
            <source>Where the user is. A name sets the offset of that zone at that date, summer time included. It is the offset that is sent; MoEngage never sees the name. A clock time that you have just typed stays as it reads; any other time stays the same moment.</source>
            <translation>यूज़र कहाँ है। नाम उस तारीख़ पर उस ज़ोन का ऑफ़सेट सेट करता है, गर्मियों के समय समेत। ऑफ़सेट ही भेजा जाता है; नाम MoEngage कभी नहीं देखता। अभी टाइप किया समय वैसा ही दिखता रहता है; बाक़ी हर समय वही पल रहता है।</translation>
        </message>
        <message>
            <source>Which clock is sent</source>
            <translation>कौन-सी घड़ी भेजी जाती है</translation>
        </message>
        <message>
            <source>Whole numbers. An empty field is no limit.</source>
            <translation>पूर्णांक। खाली फ़ील्ड का मतलब है कोई सीमा नहीं।</translation>
        </message>
        <message>
            <source>Words find text anywhere in a send: names, addresses, notes, what was sent and answered. Words with a colon narrow it down. All of them must hold; - before one turns it round.</source>
            <translation>शब्द प्रविष्टि में कहीं भी टेक्स्ट ढूँढते हैं: नाम, पते, नोट, भेजा हुआ और जवाब। कोलन वाले शब्द दायरा घटाते हैं। सभी सही होने चाहिए; आगे - लगाने से मतलब उलटा हो जाता है।</translation>
        </message>
        <message>
            <source>X-Forwarded-For</source>
            <translation>X-Forwarded-For</translation>
        </message>
        <message>
            <source>Year, month, day, then the clock time. {{$now-2h}} and other variables may stand here as well.</source>
            <translation>साल, महीना, दिन, फिर घड़ी का समय। {{$now-2h}} और दूसरे वेरिएबल भी यहाँ लिखे जा सकते हैं।</translation>
        </message>
        <message>
            <source>http:// or https://, its name, a colon and its port.</source>
            <translation>http:// या https://, उसका नाम, कोलन और उसका पोर्ट।</translation>
        </message>
        <message>
            <source>status: event: user: connection: env: outcome: after: before: on: note: is:</source>
            <translation>status: event: user: connection: env: outcome: after: before: on: note: is:</translation>
        </message>
        <message>
            <source>“Next” makes the sandbox answer with an error, late, or not at all, once, to see how a client bears it.</source>
            <translation>“अगली” से Sandbox एक बार ग़लती के साथ, देर से, या बिल्कुल जवाब नहीं देता, ताकि देखा जा सके कि प्रोग्राम इसे कैसे सँभालता है।</translation>
        </message>
    </context>
    <context>
        <name>FieldHelpDialog</name>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>सहायता</translation>
        </message>
    </context>
    <context>
        <name>Fixes</name>
        <message>
            <source>Add the zone's offset</source>
            <translation>ज़ोन का ऑफ़सेट जोड़ें</translation>
        </message>
        <message>
            <source>Correct the spelling</source>
            <translation>वर्तनी ठीक करें</translation>
        </message>
        <message>
            <source>Cut it to 512 characters</source>
            <translation>512 अक्षरों तक छोटा करें</translation>
        </message>
        <message>
            <source>Cut the name to 200 characters</source>
            <translation>नाम को 200 अक्षरों तक छोटा करें</translation>
        </message>
        <message>
            <source>Keep only the last</source>
            <translation>सिर्फ़ आख़िरी रखें</translation>
        </message>
        <message>
            <source>Make it a number</source>
            <translation>संख्या बनाएँ</translation>
        </message>
        <message>
            <source>Make it text</source>
            <translation>टेक्स्ट बनाएँ</translation>
        </message>
        <message>
            <source>Make it yes/no</source>
            <translation>हाँ/नहीं बनाएँ</translation>
        </message>
        <message>
            <source>Move it into the attributes</source>
            <translation>एट्रिब्यूट में ले जाएँ</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Trim the name</source>
            <translation>नाम के सिरे साफ़ करें</translation>
        </message>
        <message>
            <source>Use seconds</source>
            <translation>सेकंड इस्तेमाल करें</translation>
        </message>
        <message>
            <source>Write the known name</source>
            <translation>सही नाम लिखें</translation>
        </message>
        <message>
            <source>Write {value}</source>
            <translation>{value} लिखें</translation>
        </message>
        <message>
            <source>Write {value}, read as UTC</source>
            <translation>{value} लिखें, UTC मानकर</translation>
        </message>
        <message>
            <source>Write “event”</source>
            <translation>“event” लिखें</translation>
        </message>
    </context>
    <context>
        <name>GoDesk</name>
        <message>
            <source>Attributes</source>
            <translation>एट्रिब्यूट</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>कनेक्शन</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>कस्टमर</translation>
        </message>
        <message>
            <source>Go to {place}</source>
            <translation>{place} पर जाएँ</translation>
        </message>
        <message>
            <source>Next event</source>
            <translation>अगला इवेंट</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>अगला पैनल</translation>
        </message>
        <message>
            <source>Previous event</source>
            <translation>पिछला इवेंट</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>पिछला पैनल</translation>
        </message>
        <message>
            <source>Search the history</source>
            <translation>इतिहास में खोजें</translation>
        </message>
        <message>
            <source>Search the templates</source>
            <translation>टेम्पलेट में खोजें</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>A sample event is loaded. Change what you like: Problems says what MoEngage would refuse, Stored as what it would keep.</source>
            <translation>एक नमूना इवेंट लोड है। जो चाहें बदलें: “समस्याएँ” बताता है कि MoEngage क्या अस्वीकार करेगा, “ऐसे सहेजा जाएगा” कि वह क्या रखेगा।</translation>
        </message>
        <message>
            <source>Close the guide</source>
            <translation>गाइड बंद करें</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>समझ गया</translation>
        </message>
        <message>
            <source>How to begin</source>
            <translation>शुरुआत कैसे करें</translation>
        </message>
        <message>
            <source>Press Send, or Ctrl+Enter. The answer shows here, and stays under History.</source>
            <translation>“भेजें” या Ctrl+Enter दबाएँ। जवाब यहाँ दिखता है, और इतिहास में रहता है।</translation>
        </message>
        <message>
            <source>The sandbox is chosen: a stand-in for MoEngage on this machine. Nothing leaves it.</source>
            <translation>Sandbox चुना हुआ है: इसी कंप्यूटर पर MoEngage की जगह लेने वाला सर्वर। कुछ भी बाहर नहीं जाता।</translation>
        </message>
    </context>
    <context>
        <name>HelpPane</name>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Back to the field</source>
            <translation>फ़ील्ड पर वापस</translation>
        </message>
        <message>
            <source>Changed silently</source>
            <translation>चुपचाप बदला गया</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>उदाहरण</translation>
        </message>
        <message>
            <source>Example: instead of</source>
            <translation>उदाहरण: इसकी जगह</translation>
        </message>
        <message>
            <source>Example: write</source>
            <translation>उदाहरण: यह लिखें</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>जानने योग्य</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>सहायता</translation>
        </message>
        <message>
            <source>How it is written</source>
            <translation>कैसे लिखें</translation>
        </message>
        <message>
            <source>Instead of</source>
            <translation>इसकी जगह</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>नियम</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>स्रोत: {source}</translation>
        </message>
        <message>
            <source>Source: {source} · Rule: {rule}</source>
            <translation>स्रोत: {source} · नियम: {rule}</translation>
        </message>
        <message>
            <source>Suspicious</source>
            <translation>संदिग्ध</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>यह लिखें</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>(no event name)</source>
            <translation>(इवेंट का नाम नहीं)</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>स्वीकार हुआ</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>रद्द किया गया</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>नहीं भेजा गया</translation>
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation>नतीजा पता नहीं</translation>
        </message>
        <message>
            <source>Redirected</source>
            <translation>दूसरी जगह भेजा गया</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>भेजा जा रहा है…</translation>
        </message>
        <message>
            <source>Server error</source>
            <translation>सर्वर की गड़बड़ी</translation>
        </message>
        <message>
            <source>Today {time}</source>
            <translation>आज {time}</translation>
        </message>
        <message>
            <source>Unsaved connection</source>
            <translation>बिना सहेजा कनेक्शन</translation>
        </message>
        <message>
            <source>Yesterday {time}</source>
            <translation>कल {time}</translation>
        </message>
        <message>
            <source>no customer ID</source>
            <translation>कस्टमर ID नहीं</translation>
        </message>
        <message>
            <source>starred</source>
            <translation>तारांकित</translation>
        </message>
        <message>
            <source>{time} ms</source>
            <translation>{time} मि.से.</translation>
        </message>
        <message>
            <source>{time} s</source>
            <translation>{time} से.</translation>
        </message>
        <message>
            <source>{user} and {count} more</source>
            <translation>{user} और {count} अन्य</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <source>Compare the two</source>
            <translation>दोनों की तुलना करें</translation>
        </message>
        <message>
            <source>Compare with the draft</source>
            <translation>ड्राफ़्ट से तुलना करें</translation>
        </message>
        <message>
            <source>Copy as cURL</source>
            <translation>cURL के रूप में कॉपी करें</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Everything about these sends in one file for a ticket, without the API key.</source>
            <translation>इन प्रविष्टियों की पूरी जानकारी टिकट के लिए एक फ़ाइल में, API key के बिना।</translation>
        </message>
        <message>
            <source>Keep what was sent among your templates. The open draft stays as it is.</source>
            <translation>भेजे गए को टेम्पलेट के रूप में रखें। खुला ड्राफ़्ट जैसा है वैसा ही रहता है।</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>नोट…</translation>
        </message>
        <message>
            <source>Open as a new draft</source>
            <translation>नए ड्राफ़्ट के रूप में खोलें</translation>
        </message>
        <message>
            <source>Save a support bundle…</source>
            <translation>सपोर्ट बंडल सहेजें…</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>टेम्पलेट के रूप में सहेजें…</translation>
        </message>
        <message>
            <source>Send again as it was</source>
            <translation>जैसा था वैसा फिर भेजें</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>तारा लगाएँ</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>टैग…</translation>
        </message>
    </context>
    <context>
        <name>HistoryDesk</name>
        <message>
            <source>Sent event</source>
            <translation>भेजा गया इवेंट</translation>
        </message>
        <message>
            <source>“{path}” is in your templates now.</source>
            <translation>“{path}” अब टेम्पलेट में है।</translation>
        </message>
    </context>
    <context>
        <name>HistoryFilterButton</name>
        <message>
            <source>Connection</source>
            <translation>कनेक्शन</translation>
        </message>
        <message>
            <source>Filter the history</source>
            <translation>इतिहास फ़िल्टर करें</translation>
        </message>
        <message>
            <source>Live only</source>
            <translation>सिर्फ़ LIVE</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>सब दिखाएँ</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>तारांकित</translation>
        </message>
        <message>
            <source>The last 7 days</source>
            <translation>पिछले 7 दिन</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>आज</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>नोट के साथ</translation>
        </message>
        <message>
            <source>Without the sandbox</source>
            <translation>Sandbox के बिना</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>कल</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>Connection</source>
            <translation>कनेक्शन</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>अवधि</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>इवेंट</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>User</source>
            <translation>यूज़र</translation>
        </message>
        <message>
            <source>When</source>
            <translation>कब</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <source>1 send deleted from the history.</source>
            <translation>इतिहास से 1 प्रविष्टि हटाई गई।</translation>
        </message>
        <message>
            <source>A note of your own on this send. Searched as well.</source>
            <translation>इस प्रविष्टि पर आपका नोट। खोज में यह भी देखा जाता है।</translation>
        </message>
        <message>
            <source>History of sends</source>
            <translation>भेजे गए का इतिहास</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>नोट</translation>
        </message>
        <message>
            <source>Note on the chosen send</source>
            <translation>चुनी हुई प्रविष्टि पर नोट</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer letters, or another filter.</source>
            <translation>कुछ नहीं मिला। कम अक्षर या दूसरा फ़िल्टर आज़माएँ।</translation>
        </message>
        <message>
            <source>Nothing sent yet. Press Send (Ctrl+Enter): each send is kept here, with its answer.</source>
            <translation>अभी कुछ नहीं भेजा गया। “भेजें” (Ctrl+Enter) दबाएँ: हर बार भेजा हुआ यहाँ जवाब के साथ रखा जाता है।</translation>
        </message>
        <message>
            <source>{count} sends deleted from the history.</source>
            <translation>इतिहास से {count} प्रविष्टियाँ हटाई गईं।</translation>
        </message>
    </context>
    <context>
        <name>HistoryQuery</name>
        <message>
            <source>an event of this name; * stands for anything: event:Flight*</source>
            <translation>इस नाम का इवेंट; * का मतलब कुछ भी: event:Flight*</translation>
        </message>
        <message>
            <source>marked with this tag; * stands for anything</source>
            <translation>इस टैग वाली प्रविष्टि; * का मतलब कुछ भी</translation>
        </message>
        <message>
            <source>not this; a minus may stand before every term</source>
            <translation>यह नहीं; किसी भी शर्त के आगे माइनस लगाया जा सकता है</translation>
        </message>
        <message>
            <source>one of answered, not_sent, unknown, cancelled, sending</source>
            <translation>इनमें से एक: answered, not_sent, unknown, cancelled, sending</translation>
        </message>
        <message>
            <source>one of live, test, sandbox</source>
            <translation>इनमें से एक: live, test, sandbox</translation>
        </message>
        <message>
            <source>one of starred, noted, tagged, live, test, sandbox</source>
            <translation>इनमें से एक: starred, noted, tagged, live, test, sandbox</translation>
        </message>
        <message>
            <source>sent before this day or time began</source>
            <translation>इस दिन या समय से पहले भेजा गया</translation>
        </message>
        <message>
            <source>sent on this day</source>
            <translation>इस दिन भेजा गया</translation>
        </message>
        <message>
            <source>sent on this day or later; also a time, today, yesterday, 7d, 12h</source>
            <translation>इस दिन या उसके बाद भेजा गया; समय, today, yesterday, 7d, 12h भी</translation>
        </message>
        <message>
            <source>sent through this connection; * stands for anything</source>
            <translation>इस कनेक्शन से भेजा गया; * का मतलब कुछ भी</translation>
        </message>
        <message>
            <source>the answer's status; none for no answer</source>
            <translation>जवाब का स्टेटस; जवाब न हो तो none</translation>
        </message>
        <message>
            <source>the customer id has this in it</source>
            <translation>कस्टमर ID में यह हो</translation>
        </message>
        <message>
            <source>the note, or the template's name, has this in it</source>
            <translation>नोट में, या टेम्पलेट के नाम में, यह हो</translation>
        </message>
        <message>
            <source>the text anywhere in a send: what was sent and answered, names, notes, tags</source>
            <translation>प्रविष्टि में कहीं भी यह टेक्स्ट: जो भेजा गया, जवाब, नाम, नोट, टैग</translation>
        </message>
        <message>
            <source>words that follow each other</source>
            <translation>एक के बाद एक आने वाले शब्द</translation>
        </message>
    </context>
    <context>
        <name>HistorySearch</name>
        <message>
            <source>Clear the search</source>
            <translation>खोज साफ़ करें</translation>
        </message>
        <message>
            <source>Error in the search</source>
            <translation>खोज में ग़लती</translation>
        </message>
        <message>
            <source>Search the history</source>
            <translation>इतिहास में खोजें</translation>
        </message>
        <message>
            <source>Search, or status:4xx user:john</source>
            <translation>खोजें, या status:4xx user:john</translation>
        </message>
    </context>
    <context>
        <name>HistoryStorageDialog</name>
        <message>
            <source>Everything is kept, unless you set a limit here. Starred sends always stay. What a limit takes away does not come back.</source>
            <translation>सब कुछ रखा जाता है, जब तक आप यहाँ सीमा न लगाएँ। तारांकित प्रविष्टियाँ हमेशा रहती हैं। सीमा से जो हटता है वह वापस नहीं आता।</translation>
        </message>
        <message>
            <source>Free space</source>
            <translation>ख़ाली जगह</translation>
        </message>
        <message>
            <source>History storage</source>
            <translation>इतिहास की जगह</translation>
        </message>
        <message>
            <source>Keep for &amp;days</source>
            <translation>इतने दिन रखें (&amp;D)</translation>
        </message>
        <message>
            <source>Keep for days</source>
            <translation>इतने दिन रखें</translation>
        </message>
        <message>
            <source>Keep this many &amp;megabytes</source>
            <translation>इतने मेगाबाइट रखें (&amp;M)</translation>
        </message>
        <message>
            <source>Keep this many &amp;sends</source>
            <translation>इतनी प्रविष्टियाँ रखें (&amp;S)</translation>
        </message>
        <message>
            <source>Keep this many megabytes</source>
            <translation>इतने मेगाबाइट रखें</translation>
        </message>
        <message>
            <source>Keep this many sends</source>
            <translation>इतनी प्रविष्टियाँ रखें</translation>
        </message>
        <message>
            <source>Make the file sma&amp;ller</source>
            <translation>फ़ाइल छोटी करें (&amp;L)</translation>
        </message>
        <message>
            <source>Making the file smaller</source>
            <translation>फ़ाइल छोटी की जा रही है</translation>
        </message>
        <message>
            <source>Space taken</source>
            <translation>घिरी हुई जगह</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Takes seconds, and room on the disk for two copies meanwhile. A send calls it off.</source>
            <translation>कुछ सेकंड लगते हैं, और तब तक डिस्क पर दो प्रतियों की जगह चाहिए। कुछ भेजने पर यह रुक जाता है।</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>कोई सीमा नहीं</translation>
        </message>
        <message>
            <source>{free} of it are free, and go back to the disk little by little.</source>
            <translation>इसमें से {free} ख़ाली हैं और धीरे-धीरे डिस्क को वापस मिलते हैं।</translation>
        </message>
        <message>
            <source>{free} of it are free: later sends fill them, but this file does not shrink by itself.</source>
            <translation>इसमें से {free} ख़ाली हैं: आगे की प्रविष्टियाँ इन्हें भरेंगी, पर यह फ़ाइल अपने-आप छोटी नहीं होती।</translation>
        </message>
        <message>
            <source>{free} of it are free: later sends fill them.</source>
            <translation>इसमें से {free} ख़ाली हैं: आगे की प्रविष्टियाँ इन्हें भरेंगी।</translation>
        </message>
        <message>
            <source>{size} for 1 send</source>
            <translation>1 प्रविष्टि के लिए {size}</translation>
        </message>
        <message>
            <source>{size} for up to {count} sends</source>
            <translation>{count} तक प्रविष्टियों के लिए {size}</translation>
        </message>
        <message>
            <source>{size}, no sends yet</source>
            <translation>{size}, अभी कोई प्रविष्टि नहीं</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>1 folder</source>
            <translation>1 फ़ोल्डर</translation>
        </message>
        <message>
            <source>1 request</source>
            <translation>1 रिक्वेस्ट</translation>
        </message>
        <message>
            <source>A HAR archive</source>
            <translation>HAR आर्काइव</translation>
        </message>
        <message>
            <source>A Postman collection</source>
            <translation>Postman collection</translation>
        </message>
        <message>
            <source>A PowerShell script</source>
            <translation>PowerShell script</translation>
        </message>
        <message>
            <source>A Python script</source>
            <translation>Python script</translation>
        </message>
        <message>
            <source>A cURL command</source>
            <translation>cURL कमांड</translation>
        </message>
        <message>
            <source>A fetch call (JavaScript)</source>
            <translation>fetch call (JavaScript)</translation>
        </message>
        <message>
            <source>A part of a request, made whole</source>
            <translation>रिक्वेस्ट का एक हिस्सा, पूरा किया हुआ</translation>
        </message>
        <message>
            <source>A request body</source>
            <translation>रिक्वेस्ट का body</translation>
        </message>
        <message>
            <source>A table: one event a row</source>
            <translation>तालिका: हर पंक्ति में एक इवेंट</translation>
        </message>
        <message>
            <source>A wget command</source>
            <translation>wget कमांड</translation>
        </message>
        <message>
            <source>An HTTPie command</source>
            <translation>HTTPie कमांड</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>लाएँ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Folder of the templates</source>
            <translation>टेम्पलेट का फ़ोल्डर</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>इंपोर्ट किया हुआ</translation>
        </message>
        <message>
            <source>Keep the API key</source>
            <translation>API key रखें</translation>
        </message>
        <message>
            <source>Keep the connection</source>
            <translation>कनेक्शन रखें</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>छोड़ा गया</translation>
        </message>
        <message>
            <source>Name of the connection</source>
            <translation>कनेक्शन का नाम</translation>
        </message>
        <message>
            <source>Open as a draft</source>
            <translation>ड्राफ़्ट के रूप में खोलें</translation>
        </message>
        <message>
            <source>Open “{name}”</source>
            <translation>“{name}” खोलें</translation>
        </message>
        <message>
            <source>Requests that were found</source>
            <translation>मिली हुई रिक्वेस्ट</translation>
        </message>
        <message>
            <source>Save as a template</source>
            <translation>टेम्पलेट के रूप में सहेजें</translation>
        </message>
        <message>
            <source>Save as templates</source>
            <translation>टेम्पलेट के रूप में सहेजें</translation>
        </message>
        <message>
            <source>Save the connection, and choose it:</source>
            <translation>कनेक्शन सहेजें और चुनें:</translation>
        </message>
        <message>
            <source>Save {count} as templates</source>
            <translation>{count} को टेम्पलेट के रूप में सहेजें</translation>
        </message>
        <message>
            <source>The request that is chosen</source>
            <translation>चुनी हुई रिक्वेस्ट</translation>
        </message>
        <message>
            <source>What was left out</source>
            <translation>क्या छोड़ा गया</translation>
        </message>
        <message>
            <source>in</source>
            <translation>यहाँ</translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>कोई फ़ोल्डर नहीं</translation>
        </message>
        <message>
            <source>{connection}. The API key in it goes to the system's keyring. Without the tick it is forgotten.</source>
            <translation>{connection}। इसकी API key सिस्टम के keyring में रखी जाएगी। निशान न लगाने पर वह भुला दी जाएगी।</translation>
        </message>
        <message>
            <source>{count} folders</source>
            <translation>{count} फ़ोल्डर</translation>
        </message>
        <message>
            <source>{count} requests</source>
            <translation>{count} रिक्वेस्ट</translation>
        </message>
    </context>
    <context>
        <name>ImportModel</name>
        <message>
            <source>1 event</source>
            <translation>1 इवेंट</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>इवेंट</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>समस्याएँ</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>रिक्वेस्ट</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>और {count}</translation>
        </message>
        <message>
            <source>changed silently</source>
            <translation>चुपचाप बदला गया</translation>
        </message>
        <message>
            <source>none</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <source>suspicious</source>
            <translation>संदिग्ध</translation>
        </message>
        <message>
            <source>{count} events</source>
            <translation>{count} इवेंट</translation>
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
            <translation>इतना लंबा टेक्स्ट पढ़ने के लिए Python शुरू नहीं हो सका।</translation>
        </message>
        <message>
            <source>The text could not be read: it may be too long for this computer.</source>
            <translation>टेक्स्ट पढ़ा नहीं जा सका: शायद वह इस कंप्यूटर के लिए बहुत लंबा है।</translation>
        </message>
    </context>
    <context>
        <name>ImportedConnections</name>
        <message>
            <source>For “{name}”</source>
            <translation>“{name}” के लिए</translation>
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
            <translation>(पहचानकर्ताओं से)</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>कस्टमर</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>इवेंट</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>रिक्वेस्ट ID</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>समय</translation>
        </message>
    </context>
    <context>
        <name>InboxPane</name>
        <message>
            <source>2 seconds late</source>
            <translation>2 सेकंड देर से</translation>
        </message>
        <message>
            <source>Address of the sandbox</source>
            <translation>Sandbox का पता</translation>
        </message>
        <message>
            <source>Answer the next request…</source>
            <translation>अगली रिक्वेस्ट का जवाब…</translation>
        </message>
        <message>
            <source>Body that the sandbox received</source>
            <translation>Sandbox को मिला body</translation>
        </message>
        <message>
            <source>Clear the inbox</source>
            <translation>इनबॉक्स ख़ाली करें</translation>
        </message>
        <message>
            <source>Copy the sandbox's address</source>
            <translation>Sandbox का पता कॉपी करें</translation>
        </message>
        <message>
            <source>Inbox and body</source>
            <translation>इनबॉक्स और body</translation>
        </message>
        <message>
            <source>Next: as usual</source>
            <translation>अगली: हमेशा की तरह</translation>
        </message>
        <message>
            <source>Next: {what}</source>
            <translation>अगली: {what}</translation>
        </message>
        <message>
            <source>See how a client bears trouble: choose what goes wrong with the next request, once.</source>
            <translation>देखें कि आपका प्रोग्राम गड़बड़ी कैसे सँभालता है: चुनें कि अगली रिक्वेस्ट में एक बार क्या गड़बड़ हो।</translation>
        </message>
        <message>
            <source>The sandbox has received nothing yet. Send an event to it and it shows up here.</source>
            <translation>Sandbox को अभी कुछ नहीं मिला। उसे कोई इवेंट भेजें, वह यहाँ दिखेगा।</translation>
        </message>
        <message>
            <source>The sandbox starts with the first send to it.</source>
            <translation>Sandbox पहली बार भेजने पर चालू होता है।</translation>
        </message>
        <message>
            <source>What goes wrong with the next request</source>
            <translation>अगली रिक्वेस्ट में क्या गड़बड़ हो</translation>
        </message>
        <message>
            <source>What the sandbox received</source>
            <translation>Sandbox को क्या मिला</translation>
        </message>
        <message>
            <source>answer {status}</source>
            <translation>जवाब {status}</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>हमेशा की तरह</translation>
        </message>
        <message>
            <source>connection drops</source>
            <translation>कनेक्शन टूटेगा</translation>
        </message>
        <message>
            <source>half: drop the connection within the answer</source>
            <translation>आधा: जवाब के बीच में कनेक्शन तोड़ें</translation>
        </message>
        <message>
            <source>not at all: take it, then drop the connection</source>
            <translation>बिल्कुल नहीं: लें, फिर कनेक्शन तोड़ें</translation>
        </message>
        <message>
            <source>with 401: wrong APP_ID or key</source>
            <translation>401 के साथ: ग़लत APP_ID या key</translation>
        </message>
        <message>
            <source>with 429: too many requests</source>
            <translation>429 के साथ: बहुत ज़्यादा रिक्वेस्ट</translation>
        </message>
        <message>
            <source>with 500: server error</source>
            <translation>500 के साथ: सर्वर की गड़बड़ी</translation>
        </message>
        <message>
            <source>with 503: not available</source>
            <translation>503 के साथ: उपलब्ध नहीं</translation>
        </message>
        <message>
            <source>{seconds} s late</source>
            <translation>{seconds} से. देर से</translation>
        </message>
        <message>
            <source>{text}, {count} more</source>
            <translation>{text}, {count} और</translation>
        </message>
    </context>
    <context>
        <name>InterchangeDesk</name>
        <message>
            <source>1 template saved.</source>
            <translation>1 टेम्पलेट सहेजा गया।</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>सभी फ़ाइलें</translation>
        </message>
        <message>
            <source>Drop to bring in this text</source>
            <translation>यह टेक्स्ट लाने के लिए यहाँ छोड़ें</translation>
        </message>
        <message>
            <source>Drop to bring in {count} files: {names}</source>
            <translation>{count} फ़ाइलें लाने के लिए यहाँ छोड़ें: {names}</translation>
        </message>
        <message>
            <source>Drop to bring in: {name}</source>
            <translation>लाने के लिए यहाँ छोड़ें: {name}</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>छोड़ी हुई फ़ाइल</translation>
        </message>
        <message>
            <source>Events, cURL, fetch, HTTPie, PowerShell, Python, Postman, HAR or a table: shown first, then opened.</source>
            <translation>इवेंट, cURL, fetch, HTTPie, PowerShell, Python, Postman, HAR या तालिका: पहले दिखाया जाता है, फिर खोला जाता है।</translation>
        </message>
        <message>
            <source>From the clipboard</source>
            <translation>क्लिपबोर्ड से</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>इंपोर्ट करें</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>इंपोर्ट करें…</translation>
        </message>
        <message>
            <source>Not saved: what was brought in holds the connection's API key. Open it, and take it out.</source>
            <translation>सहेजा नहीं गया: लाई गई चीज़ में कनेक्शन की API कुंजी है। उसे खोलें और कुंजी निकालें।</translation>
        </message>
        <message>
            <source>Nothing to save: these templates are there already.</source>
            <translation>सहेजने को कुछ नहीं: ये टेम्पलेट पहले से हैं।</translation>
        </message>
        <message>
            <source>Paste anything…</source>
            <translation>कुछ भी चिपकाएँ…</translation>
        </message>
        <message>
            <source>Reading {source}…</source>
            <translation>{source} पढ़ा जा रहा है…</translation>
        </message>
        <message>
            <source>Save the request</source>
            <translation>रिक्वेस्ट सहेजें</translation>
        </message>
        <message>
            <source>There is no text in the clipboard. Copy an event, a cURL command or a table first.</source>
            <translation>क्लिपबोर्ड में टेक्स्ट नहीं है। पहले कोई इवेंट, cURL कमांड या तालिका कॉपी करें।</translation>
        </message>
        <message>
            <source>What can be imported (*.json *.har *.csv *.tsv *.txt *.md *.sh *.ps1 *.cmd *.bat *.py *.js);;All files (*)</source>
            <translation>जो इंपोर्ट हो सकता है (*.json *.har *.csv *.tsv *.txt *.md *.sh *.ps1 *.cmd *.bat *.py *.js);;सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>You see first what it is. Nothing is saved or sent by that.</source>
            <translation>पहले दिखाया जाता है कि यह क्या है। इससे कुछ सहेजा या भेजा नहीं जाता।</translation>
        </message>
        <message>
            <source>{count} templates saved.</source>
            <translation>{count} टेम्पलेट सहेजे गए।</translation>
        </message>
        <message>
            <source>“{name}” was written. It holds no secret.</source>
            <translation>“{name}” लिखा गया। इसमें कोई गुप्त जानकारी नहीं है।</translation>
        </message>
    </context>
    <context>
        <name>IssueModel</name>
        <message>
            <source>Changed silently</source>
            <translation>चुपचाप बदला गया</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>चुनें…</translation>
        </message>
        <message>
            <source>Click, or press Alt+Enter, to put it right</source>
            <translation>ठीक करने के लिए क्लिक करें या Alt+Enter दबाएँ</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>ठीक करें</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>तरह</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>स्रोत: {source}</translation>
        </message>
        <message>
            <source>Suspicious</source>
            <translation>संदिग्ध</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>क्या होता है</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>कहाँ</translation>
        </message>
    </context>
    <context>
        <name>JsonPane</name>
        <message>
            <source>Back to the last valid state</source>
            <translation>पिछली सही स्थिति पर लौटें</translation>
        </message>
        <message>
            <source>Edit the JSON text</source>
            <translation>JSON टेक्स्ट बदलें</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>ग़लती</translation>
        </message>
        <message>
            <source>Go to the error</source>
            <translation>ग़लती पर जाएँ</translation>
        </message>
        <message>
            <source>Indent the whole text anew, one value a line; no value changes</source>
            <translation>पूरे टेक्स्ट को नए सिरे से सजाएँ, हर लाइन में एक मान; कोई मान नहीं बदलता</translation>
        </message>
        <message>
            <source>Line {line}, column {column}</source>
            <translation>लाइन {line}, कॉलम {column}</translation>
        </message>
        <message>
            <source>Request as JSON</source>
            <translation>JSON के रूप में रिक्वेस्ट</translation>
        </message>
        <message>
            <source>Takes back what was typed since the text was last JSON; undo brings it again</source>
            <translation>टेक्स्ट के आख़िरी बार सही JSON होने के बाद जो लिखा गया उसे वापस लेता है; पूर्ववत करने से वह फिर आ जाता है</translation>
        </message>
        <message>
            <source>This is not JSON yet, so the form waits. {error}</source>
            <translation>यह अभी JSON नहीं है, इसलिए फ़ॉर्म रुका है। {error}</translation>
        </message>
        <message>
            <source>Tidy up</source>
            <translation>सँवारें</translation>
        </message>
        <message>
            <source>Tidy up the JSON text</source>
            <translation>JSON टेक्स्ट सँवारें</translation>
        </message>
    </context>
    <context>
        <name>LanguageDesk</name>
        <message>
            <source>As the system</source>
            <translation>सिस्टम के अनुसार</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>भाषा (Language)</translation>
        </message>
        <message>
            <source>Restart Moe Console to see it in {language}. Your draft is kept.</source>
            <translation>इसे {language} में देखने के लिए Moe Console को फिर से शुरू करें। आपका ड्राफ़्ट बना रहेगा।</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>अभी फिर शुरू करें</translation>
        </message>
    </context>
    <context>
        <name>LongTextWindow</name>
        <message>
            <source>1 character.</source>
            <translation>1 अक्षर।</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>टेक्स्ट</translation>
        </message>
        <message>
            <source>{count} characters.</source>
            <translation>{count} अक्षर।</translation>
        </message>
        <message>
            <source>{length} MoEngage stores the first 512.</source>
            <translation>{length} MoEngage पहले 512 सहेजता है।</translation>
        </message>
    </context>
    <context>
        <name>LongTexts</name>
        <message>
            <source>Text</source>
            <translation>टेक्स्ट</translation>
        </message>
    </context>
    <context>
        <name>LookBackDesk</name>
        <message>
            <source>Back to the draft</source>
            <translation>ड्राफ़्ट पर वापस</translation>
        </message>
        <message>
            <source>Request and Stored as show the open draft again.</source>
            <translation>रिक्वेस्ट और “ऐसे सहेजा जाएगा” में फिर से खुला ड्राफ़्ट दिखता है।</translation>
        </message>
    </context>
    <context>
        <name>LookBackLine</name>
        <message>
            <source>Back to the draft</source>
            <translation>ड्राफ़्ट पर वापस</translation>
        </message>
        <message>
            <source>Show the open draft here again (Esc). It was not touched.</source>
            <translation>यहाँ फिर से खुला ड्राफ़्ट दिखाएँ (Esc)। उसमें कुछ नहीं बदला।</translation>
        </message>
        <message>
            <source>Which send is shown</source>
            <translation>कौन-सी प्रविष्टि दिख रही है</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;Edit</source>
            <translation>संपादन (&amp;E)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>फ़ाइल (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>जाएँ (&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>सहायता (&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>भेजें (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>दृश्य (&amp;V)</translation>
        </message>
        <message>
            <source>About Moe Console</source>
            <translation>Moe Console के बारे में</translation>
        </message>
        <message>
            <source>Add an event</source>
            <translation>इवेंट जोड़ें</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>सिस्टम के अनुसार</translation>
        </message>
        <message>
            <source>Attri&amp;butes</source>
            <translation>एट्रिब्यूट (&amp;B)</translation>
        </message>
        <message>
            <source>Cancel sending</source>
            <translation>भेजना रद्द करें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>कनेक्शन</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>गहरा</translation>
        </message>
        <message>
            <source>Find a command…</source>
            <translation>कमांड ढूँढें…</translation>
        </message>
        <message>
            <source>Help for this field</source>
            <translation>इस फ़ील्ड की सहायता</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>कीबोर्ड शॉर्टकट</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>हल्का</translation>
        </message>
        <message>
            <source>Name of the connection</source>
            <translation>कनेक्शन का नाम</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>नया इवेंट</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>अगली समस्या</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>खोलें…</translation>
        </message>
        <message>
            <source>Previous problem</source>
            <translation>पिछली समस्या</translation>
        </message>
        <message>
            <source>Reset the layout</source>
            <translation>लेआउट पहले जैसा करें</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>नए नाम से सहेजें…</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>भेजें</translation>
        </message>
        <message>
            <source>Show or hide</source>
            <translation>दिखाएँ या छिपाएँ</translation>
        </message>
        <message>
            <source>Show the data folder</source>
            <translation>डेटा फ़ोल्डर दिखाएँ</translation>
        </message>
        <message>
            <source>Show the log file</source>
            <translation>लॉग फ़ाइल दिखाएँ</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>थीम</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>{reason} Close again to leave without the draft.</source>
            <translation>{reason} ड्राफ़्ट के बिना बंद करने के लिए फिर बंद करें।</translation>
        </message>
    </context>
    <context>
        <name>NameCompleter</name>
        <message>
            <source>Names seen before</source>
            <translation>पहले इस्तेमाल हुए नाम</translation>
        </message>
    </context>
    <context>
        <name>NameDelegate</name>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
    </context>
    <context>
        <name>NoConnection</name>
        <message>
            <source>Add your &amp;workspace…</source>
            <translation>अपना वर्कस्पेस जोड़ें… (&amp;W)</translation>
        </message>
        <message>
            <source>Add your workspace</source>
            <translation>अपना वर्कस्पेस जोड़ें</translation>
        </message>
        <message>
            <source>Send to a workspace of your own</source>
            <translation>अपने वर्कस्पेस में भेजें</translation>
        </message>
        <message>
            <source>Until you add one, everything goes to the sandbox on this machine, and nothing leaves it. To add a workspace, have its data center, APP_ID and API key at hand: MoEngage shows them under Settings &gt; Account &gt; APIs.</source>
            <translation>जब तक आप कोई वर्कस्पेस न जोड़ें, सब कुछ इसी मशीन के Sandbox में जाता है और बाहर कुछ नहीं। जोड़ने के लिए उसका डेटा सेंटर, APP_ID और API key पास रखें: MoEngage इन्हें Settings &gt; Account &gt; APIs में दिखाता है।</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Act on the notice</source>
            <translation>सूचना पर कार्रवाई करें</translation>
        </message>
        <message>
            <source>Close the notice</source>
            <translation>सूचना बंद करें</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>सूचना</translation>
        </message>
        <message>
            <source>Older notices</source>
            <translation>पुरानी सूचनाएँ</translation>
        </message>
        <message>
            <source>Older notices that come back when this one is closed</source>
            <translation>पुरानी सूचनाएँ, जो इसके बंद होने पर लौट आती हैं</translation>
        </message>
    </context>
    <context>
        <name>OtherFieldsModel</name>
        <message>
            <source>Event</source>
            <translation>इवेंट</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>रिक्वेस्ट</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>कहाँ</translation>
        </message>
    </context>
    <context>
        <name>OtherFieldsPane</name>
        <message>
            <source>Fields that MoEngage's documents do not name. They are sent as they stand here.</source>
            <translation>ऐसे फ़ील्ड जो MoEngage के दस्तावेज़ों में नहीं हैं। वे जैसे हैं वैसे ही भेजे जाते हैं।</translation>
        </message>
        <message>
            <source>Other fields</source>
            <translation>अन्य फ़ील्ड</translation>
        </message>
    </context>
    <context>
        <name>PaletteDesk</name>
        <message>
            <source>Connection</source>
            <translation>कनेक्शन</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>ड्राफ़्ट</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Starter</source>
            <translation>उदाहरण</translation>
        </message>
        <message>
            <source>Switch to</source>
            <translation>इस पर जाएँ</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>टेम्पलेट</translation>
        </message>
    </context>
    <context>
        <name>PastSend</name>
        <message>
            <source>Answered with {status}, so nothing was stored. If it had been taken:</source>
            <translation>जवाब {status} था, इसलिए कुछ नहीं सहेजा गया। स्वीकार होने पर यह सहेजा जाता:</translation>
        </message>
        <message>
            <source>Exactly this is being sent: {size} bytes of body.</source>
            <translation>ठीक यही भेजा जा रहा है: body के {size} बाइट।</translation>
        </message>
        <message>
            <source>Exactly this was sent: {size} bytes of body.</source>
            <translation>ठीक यही भेजा गया: body के {size} बाइट।</translation>
        </message>
        <message>
            <source>It is under way. If MoEngage takes it, this is stored:</source>
            <translation>यह रास्ते में है। MoEngage इसे स्वीकार करे तो यह सहेजा जाएगा:</translation>
        </message>
        <message>
            <source>It never left this computer. If MoEngage had got it, this would be stored:</source>
            <translation>यह इस कंप्यूटर से बाहर नहीं गया। MoEngage को मिलता तो यह सहेजा जाता:</translation>
        </message>
        <message>
            <source>MoEngage took it. By its documented rules it has stored this:</source>
            <translation>MoEngage ने इसे स्वीकार किया। अपने दस्तावेज़ों के नियमों के अनुसार उसने यह सहेजा है:</translation>
        </message>
        <message>
            <source>Nobody knows whether it arrived. If it did, MoEngage has stored this:</source>
            <translation>पता नहीं कि यह पहुँचा या नहीं। पहुँचा हो तो MoEngage ने यह सहेजा है:</translation>
        </message>
        <message>
            <source>Past send · {when}
This is not the open draft</source>
            <translation>पुरानी प्रविष्टि · {when}
यह खुला ड्राफ़्ट नहीं है</translation>
        </message>
        <message>
            <source>The API key stood in this body, and dots stand in its place. {size} bytes of body were sent.</source>
            <translation>इस body में API key थी, उसकी जगह बिंदु हैं। body के {size} बाइट भेजे गए।</translation>
        </message>
        <message>
            <source>The history's file was damaged, and this request is lost.</source>
            <translation>इतिहास की फ़ाइल ख़राब थी, और यह रिक्वेस्ट खो गई।</translation>
        </message>
        <message>
            <source>The history's file was damaged: this may not be what was sent.</source>
            <translation>इतिहास की फ़ाइल ख़राब थी: शायद यह वह नहीं है जो भेजा गया था।</translation>
        </message>
        <message>
            <source>The sandbox took it. Of this, MoEngage would store:</source>
            <translation>Sandbox ने इसे स्वीकार किया। इसमें से MoEngage यह सहेजता:</translation>
        </message>
        <message>
            <source>This never left this computer: {size} bytes of body.</source>
            <translation>यह इस कंप्यूटर से बाहर नहीं गया: body के {size} बाइट।</translation>
        </message>
        <message>
            <source>This was sent, whole or in part: {size} bytes of body. No answer came.</source>
            <translation>यह पूरा या कुछ भेजा गया: body के {size} बाइट। कोई जवाब नहीं आया।</translation>
        </message>
    </context>
    <context>
        <name>PlaceCombo</name>
        <message>
            <source>Data center</source>
            <translation>डेटा सेंटर</translation>
        </message>
        <message>
            <source>Data center or address</source>
            <translation>डेटा सेंटर या पता</translation>
        </message>
        <message>
            <source>Data centers</source>
            <translation>डेटा सेंटर</translation>
        </message>
        <message>
            <source>The number in your dashboard's address: dashboard-01.moengage.com is 01. You can paste that address here.</source>
            <translation>आपके dashboard के पते की संख्या: dashboard-01.moengage.com का मतलब 01 है। आप वह पता यहाँ चिपका सकते हैं।</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>App version</source>
            <translation>ऐप का वर्शन</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>एट्रिब्यूट</translation>
        </message>
        <message>
            <source>Customer ID</source>
            <translation>कस्टमर ID</translation>
        </message>
        <message>
            <source>Device ID</source>
            <translation>डिवाइस ID</translation>
        </message>
        <message>
            <source>Event name</source>
            <translation>इवेंट का नाम</translation>
        </message>
        <message>
            <source>Event {number}</source>
            <translation>इवेंट {number}</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>इवेंट</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>प्लैटफ़ॉर्म</translation>
        </message>
        <message>
            <source>Real-time action</source>
            <translation>रीयल-टाइम एक्शन</translation>
        </message>
        <message>
            <source>Request type</source>
            <translation>रिक्वेस्ट का प्रकार</translation>
        </message>
        <message>
            <source>TV system</source>
            <translation>TV सिस्टम</translation>
        </message>
        <message>
            <source>Time zone offset</source>
            <translation>टाइम ज़ोन ऑफ़सेट</translation>
        </message>
        <message>
            <source>UTC time</source>
            <translation>UTC समय</translation>
        </message>
        <message>
            <source>User identifiers</source>
            <translation>यूज़र पहचानकर्ता</translation>
        </message>
        <message>
            <source>User's time</source>
            <translation>यूज़र का समय</translation>
        </message>
        <message>
            <source>Whole request</source>
            <translation>पूरी रिक्वेस्ट</translation>
        </message>
    </context>
    <context>
        <name>PlanDesk</name>
        <message>
            <source>A plan lists the events and attributes that there should be.</source>
            <translation>प्लान बताता है कि कौन-से इवेंट और एट्रिब्यूट होने चाहिए।</translation>
        </message>
        <message>
            <source>Check without a plan; the file stays.</source>
            <translation>प्लान के बिना जाँचें; फ़ाइल बनी रहेगी।</translation>
        </message>
        <message>
            <source>Close the plan</source>
            <translation>प्लान बंद करें</translation>
        </message>
        <message>
            <source>Learn a plan from history…</source>
            <translation>इतिहास से प्लान सीखें…</translation>
        </message>
        <message>
            <source>Open a plan</source>
            <translation>प्लान खोलें</translation>
        </message>
        <message>
            <source>Open a plan for this connection…</source>
            <translation>इस कनेक्शन के लिए प्लान खोलें…</translation>
        </message>
        <message>
            <source>Plans (*.json);;All files (*)</source>
            <translation>प्लान (*.json);;सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>There is nothing to learn from: no send of this connection was accepted.</source>
            <translation>सीखने के लिए कुछ नहीं है: इस कनेक्शन से भेजा गया कुछ भी स्वीकार नहीं हुआ।</translation>
        </message>
        <message>
            <source>Write a plan from the history</source>
            <translation>इतिहास से प्लान लिखें</translation>
        </message>
        <message>
            <source>Write a plan from what this connection has sent so far.</source>
            <translation>इस कनेक्शन ने अब तक जो भेजा है, उससे प्लान लिखें।</translation>
        </message>
        <message>
            <source>“{name}” was written: a plan of 1 event.</source>
            <translation>“{name}” लिखा गया: 1 इवेंट का प्लान।</translation>
        </message>
        <message>
            <source>“{name}” was written: a plan of {count} events.</source>
            <translation>“{name}” लिखा गया: {count} इवेंट का प्लान।</translation>
        </message>
    </context>
    <context>
        <name>PlanFile</name>
        <message>
            <source>It is too large for a plan.</source>
            <translation>यह प्लान के लिए बहुत बड़ी है।</translation>
        </message>
        <message>
            <source>The plan “{name}” can't be used. {reason}</source>
            <translation>प्लान “{name}” इस्तेमाल नहीं हो सकता। {reason}</translation>
        </message>
        <message>
            <source>The plan “{name}” can't be used: it stays as it was before. {reason}</source>
            <translation>प्लान “{name}” इस्तेमाल नहीं हो सकता: पहले वाला ही लागू रहेगा। {reason}</translation>
        </message>
        <message>
            <source>There is no such file any more.</source>
            <translation>यह फ़ाइल अब मौजूद नहीं है।</translation>
        </message>
    </context>
    <context>
        <name>ProblemsPane</name>
        <message>
            <source>All problems are hidden by the filters above.</source>
            <translation>ऊपर के फ़िल्टर ने सभी समस्याएँ छिपा दी हैं।</translation>
        </message>
        <message>
            <source>Checking …</source>
            <translation>जाँच हो रही है …</translation>
        </message>
        <message>
            <source>Choose a problem that has a fix</source>
            <translation>ऐसी समस्या चुनें जिसे ठीक किया जा सके</translation>
        </message>
        <message>
            <source>Explain the chosen problem</source>
            <translation>चुनी हुई समस्या समझाएँ</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>ठीक करें</translation>
        </message>
        <message>
            <source>Fix the chosen problem</source>
            <translation>चुनी हुई समस्या ठीक करें</translation>
        </message>
        <message>
            <source>MoEngage answers “accepted”, and then drops or changes these values</source>
            <translation>MoEngage “स्वीकार हुआ” कहता है, और फिर ये मान छोड़ या बदल देता है</translation>
        </message>
        <message>
            <source>MoEngage refuses the request because of these</source>
            <translation>इनके कारण MoEngage रिक्वेस्ट अस्वीकार करता है</translation>
        </message>
        <message>
            <source>No problems found: by its documents MoEngage takes this request as you see it.</source>
            <translation>कोई समस्या नहीं मिली: अपने दस्तावेज़ों के अनुसार MoEngage यह रिक्वेस्ट जैसी दिखती है वैसी ही लेगा।</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>समस्याएँ</translation>
        </message>
        <message>
            <source>Problems ({count})</source>
            <translation>समस्याएँ ({count})</translation>
        </message>
        <message>
            <source>Show: {kind}</source>
            <translation>दिखाएँ: {kind}</translation>
        </message>
        <message>
            <source>These work, but are probably not what you meant</source>
            <translation>ये चलते हैं, पर शायद आपका मतलब यह नहीं था</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>क्यों?</translation>
        </message>
        <message>
            <source>{count} changed silently</source>
            <translation>{count} चुपचाप बदले</translation>
        </message>
        <message>
            <source>{count} refused</source>
            <translation>{count} अस्वीकृत</translation>
        </message>
        <message>
            <source>{count} suspicious</source>
            <translation>{count} संदिग्ध</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Copy</source>
            <translation>कॉपी करें (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>चिपकाएँ (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>फिर से करें (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>पूर्ववत करें (&amp;U)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>काटें (&amp;T)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>सभी चुनें</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>&amp;No</source>
            <translation>नहीं (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>हाँ (&amp;Y)</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>लागू करें</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>सहायता</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>ठीक है</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>रीसेट करें</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
    </context>
    <context>
        <name>QUndoStack</name>
        <message>
            <source>Redo</source>
            <translation>फिर से करें</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>फिर से करें: %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <translation>पूर्ववत करें: %1</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Copy</source>
            <translation>कॉपी करें (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>चिपकाएँ (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>फिर से करें (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>पूर्ववत करें (&amp;U)</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>लिंक का पता कॉपी करें (&amp;L)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>काटें (&amp;T)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>सभी चुनें</translation>
        </message>
    </context>
    <context>
        <name>RecentFiles</name>
        <message>
            <source>Clear this list</source>
            <translation>यह सूची साफ़ करें</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>हाल में खोले हुए</translation>
        </message>
    </context>
    <context>
        <name>RequestPane</name>
        <message>
            <source>As it is sent</source>
            <translation>जैसे भेजा जाएगा</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>जो दिख रहा है उसे कॉपी करें</translation>
        </message>
        <message>
            <source>Exactly this is sent: 1 byte of body.</source>
            <translation>ठीक यही भेजा जाएगा: body का 1 बाइट।</translation>
        </message>
        <message>
            <source>Exactly this is sent: {size} bytes of body.</source>
            <translation>ठीक यही भेजा जाएगा: body के {size} बाइट।</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>फ़ाइल के रूप में सहेजें</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>सहेजें…</translation>
        </message>
        <message>
            <source>Show and copy the request as</source>
            <translation>रिक्वेस्ट इस रूप में दिखाएँ और कॉपी करें</translation>
        </message>
        <message>
            <source>The exact request</source>
            <translation>भेजी जाने वाली सटीक रिक्वेस्ट</translation>
        </message>
        <message>
            <source>The request as it was sent. {line}</source>
            <translation>जैसी भेजी गई वैसी रिक्वेस्ट। {line}</translation>
        </message>
        <message>
            <source>The request that will be sent appears here.</source>
            <translation>जो रिक्वेस्ट भेजी जाएगी, वह यहाँ दिखेगी।</translation>
        </message>
        <message>
            <source>The same, byte by byte ({size}). No secret in it: set MOECONSOLE_APP_ID and MOECONSOLE_API_KEY first.</source>
            <translation>वही, बाइट दर बाइट ({size})। इसमें कोई गुप्त जानकारी नहीं: पहले MOECONSOLE_APP_ID और MOECONSOLE_API_KEY सेट करें।</translation>
        </message>
        <message>
            <source>The sandbox has an address once it runs: send the event, then come back.</source>
            <translation>Sandbox का पता चालू होने पर बनता है: इवेंट भेजें, फिर लौटें।</translation>
        </message>
    </context>
    <context>
        <name>ResponsePane</name>
        <message>
            <source>1 byte</source>
            <translation>1 बाइट</translation>
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
            <translation>जवाब के header</translation>
        </message>
        <message>
            <source>Parts of the answer</source>
            <translation>जवाब के हिस्से</translation>
        </message>
        <message>
            <source>Send the event (Ctrl+Enter) to see the answer here, with what it means and what to do.</source>
            <translation>जवाब, उसका मतलब और क्या करना है, यह यहाँ देखने के लिए इवेंट भेजें (Ctrl+Enter)।</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>भेजा जा रहा है</translation>
        </message>
        <message>
            <source>Sending … {seconds} s</source>
            <translation>भेजा जा रहा है … {seconds} से.</translation>
        </message>
        <message>
            <source>Timing</source>
            <translation>समय का ब्योरा</translation>
        </message>
        <message>
            <source>Where the time went</source>
            <translation>समय कहाँ लगा</translation>
        </message>
        <message>
            <source>sent: {when}</source>
            <translation>भेजा गया: {when}</translation>
        </message>
        <message>
            <source>the rest was cut off</source>
            <translation>बाक़ी काट दिया गया</translation>
        </message>
        <message>
            <source>{ms} ms</source>
            <translation>{ms} मि.से.</translation>
        </message>
        <message>
            <source>{size} bytes</source>
            <translation>{size} बाइट</translation>
        </message>
        <message>
            <source>“Accepted” is not yet “processed”: MoEngage stores the event a little later, and may still drop or cut values. The problem list says which.</source>
            <translation>“स्वीकार हुआ” का मतलब अभी “प्रोसेस हुआ” नहीं है: MoEngage इवेंट थोड़ी देर बाद सहेजता है, और तब भी मान छोड़ या काट सकता है। कौन-से, यह समस्याओं की सूची में है।</translation>
        </message>
    </context>
    <context>
        <name>RowDelegate</name>
        <message>
            <source>Something is said of a value inside. Open the row to see it.</source>
            <translation>भीतर के किसी मान के बारे में कुछ कहा गया है। देखने के लिए पंक्ति खोलें।</translation>
        </message>
    </context>
    <context>
        <name>RowEdits</name>
        <message>
            <source>Add row</source>
            <translation>पंक्ति जोड़ें</translation>
        </message>
        <message>
            <source>Change type</source>
            <translation>प्रकार बदलें</translation>
        </message>
        <message>
            <source>Change value</source>
            <translation>मान बदलें</translation>
        </message>
        <message>
            <source>Change variable's type</source>
            <translation>वेरिएबल का प्रकार बदलें</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>एक और कॉपी बनाएँ</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>खिसकाएँ</translation>
        </message>
        <message>
            <source>Paste rows</source>
            <translation>पंक्तियाँ चिपकाएँ</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>नाम बदलें</translation>
        </message>
        <message>
            <source>Restore value</source>
            <translation>मान वापस लाएँ</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>चालू करें</translation>
        </message>
        <message>
            <source>The type of the built-in variable “{name}” is fixed.</source>
            <translation>बने-बनाए वेरिएबल “{name}” का प्रकार तय है।</translation>
        </message>
    </context>
    <context>
        <name>RowKeys</name>
        <message>
            <source>Change the name</source>
            <translation>नाम बदलें</translation>
        </message>
        <message>
            <source>Change the type</source>
            <translation>प्रकार बदलें</translation>
        </message>
    </context>
    <context>
        <name>RowMessage</name>
        <message>
            <source>Change anyway</source>
            <translation>फिर भी बदलें</translation>
        </message>
        <message>
            <source>Change anyway, without the value</source>
            <translation>फिर भी बदलें, मान के बिना</translation>
        </message>
    </context>
    <context>
        <name>RowNesting</name>
        <message>
            <source>Move</source>
            <translation>खिसकाएँ</translation>
        </message>
        <message>
            <source>Nothing stands above “{name}”. Move an object or a list there first.</source>
            <translation>“{name}” के ऊपर कुछ नहीं है। पहले वहाँ कोई ऑब्जेक्ट या सूची ले जाएँ।</translation>
        </message>
        <message>
            <source>There is already a “{name}” where this would go. Rename one of the two first.</source>
            <translation>जहाँ यह जाएगा, वहाँ “{name}” पहले से है। पहले दोनों में से एक का नाम बदलें।</translation>
        </message>
        <message>
            <source>Values in a list have no names: {names} went. Undo brings it back.</source>
            <translation>सूची के मानों के नाम नहीं होते: {names} हट गया। पूर्ववत करने से वह लौट आता है।</translation>
        </message>
        <message>
            <source>Values of an object need a name: this is {names} now.</source>
            <translation>ऑब्जेक्ट के मानों का नाम होना चाहिए: इसका नाम अब {names} है।</translation>
        </message>
        <message>
            <source>“{above}” is no object or list, so “{name}” can't go into it.</source>
            <translation>“{above}” न ऑब्जेक्ट है न सूची, इसलिए “{name}” उसमें नहीं जा सकता।</translation>
        </message>
        <message>
            <source>“{name}” is in no object or list: there is nothing to move it out of.</source>
            <translation>“{name}” किसी ऑब्जेक्ट या सूची में नहीं है: बाहर ले जाने को कुछ नहीं है।</translation>
        </message>
    </context>
    <context>
        <name>RowsPane</name>
        <message>
            <source>Add</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
    </context>
    <context>
        <name>RuleHelp</name>
        <message>
            <source>A TV system without the platform TV</source>
            <translation>प्लैटफ़ॉर्म TV के बिना TV सिस्टम</translation>
        </message>
        <message>
            <source>A clock time alone may mean moments up to a day apart. MoEngage reads “current_time” without a zone as UTC. Beside “user_time” alone it takes the zone from the user's profile, else that of the workspace, else UTC. Say which you mean: end “current_time” with Z, or add the offset to “user_time”.</source>
            <translation>अकेला घड़ी का समय एक दिन तक के अंतर वाले पल बता सकता है। बिना ज़ोन के “current_time” को MoEngage UTC मानता है। अकेले “user_time” के साथ वह यूज़र की प्रोफ़ाइल का ज़ोन लेता है, नहीं तो वर्कस्पेस का, नहीं तो UTC। बताएँ कि आपका मतलब क्या है: “current_time” के अंत में Z लगाएँ, या “user_time” के साथ ऑफ़सेट जोड़ें।</translation>
        </message>
        <message>
            <source>A customer id must be longer than one character; spaces around it don't count. MoEngage refuses shorter ones, which are mostly leftovers of a test or of a cut-off value. Enter the whole id.</source>
            <translation>कस्टमर ID एक अक्षर से लंबी होनी चाहिए; आगे-पीछे के ख़ाली स्थान नहीं गिने जाते। इससे छोटी ID को MoEngage अस्वीकार करता है, ये अक्सर किसी टेस्ट या कटे हुए मान के अवशेष होते हैं। पूरी ID भरें।</translation>
        </message>
        <message>
            <source>A list inside a list</source>
            <translation>सूची के भीतर सूची</translation>
        </message>
        <message>
            <source>A name inside the object is not allowed</source>
            <translation>ऑब्जेक्ट के भीतर का कोई नाम मान्य नहीं है</translation>
        </message>
        <message>
            <source>A name stands twice</source>
            <translation>एक नाम दो बार आया है</translation>
        </message>
        <message>
            <source>A number in quotes</source>
            <translation>कोट में लिखी संख्या</translation>
        </message>
        <message>
            <source>A period in the event name</source>
            <translation>इवेंट के नाम में बिंदु (.)</translation>
        </message>
        <message>
            <source>A request may have at most 128 KB (131,072 bytes); MoEngage refuses a larger one whole, and none of its events is recorded. Letters with accents, other scripts and emoji take two to four bytes each. Spread the events over several requests, or shorten the longest values.</source>
            <translation>रिक्वेस्ट ज़्यादा से ज़्यादा 128 KB (131,072 बाइट) की हो सकती है; इससे बड़ी को MoEngage पूरा अस्वीकार करता है और उसका कोई इवेंट दर्ज नहीं होता। हिंदी जैसी लिपियों और इमोजी का हर अक्षर दो से चार बाइट लेता है। इवेंट कई रिक्वेस्ट में बाँटें, या सबसे लंबे मान छोटे करें।</translation>
        </message>
        <message>
            <source>A request without a single event has nothing to record, and MoEngage refuses it. Add an event. In this program, events that are switched off are not sent: one of them must be on.</source>
            <translation>जिस रिक्वेस्ट में एक भी इवेंट नहीं है उसमें दर्ज करने को कुछ नहीं, इसलिए MoEngage उसे अस्वीकार करता है। एक इवेंट जोड़ें। इस प्रोग्राम में बंद किए हुए इवेंट नहीं भेजे जाते: कम से कम एक चालू होना चाहिए।</translation>
        </message>
        <message>
            <source>A space at the end of a name</source>
            <translation>नाम के सिरे पर ख़ाली स्थान</translation>
        </message>
        <message>
            <source>A space, tab or line break at the beginning or end of a name can't be seen, but counts. To MoEngage these are two different names, and a campaign for one of them misses the other. Remove it.</source>
            <translation>नाम के शुरू या अंत का ख़ाली स्थान, टैब या नई लाइन दिखती नहीं, पर गिनी जाती है। MoEngage के लिए ये दो अलग नाम हैं, और एक के लिए बना कैंपेन दूसरे तक नहीं पहुँचता। इसे हटाएँ।</translation>
        </message>
        <message>
            <source>A text in the list is too long</source>
            <translation>सूची का एक टेक्स्ट बहुत लंबा है</translation>
        </message>
        <message>
            <source>A value of the list is changed to the type of the first</source>
            <translation>सूची का एक मान पहले मान के प्रकार में बदल दिया जाता है</translation>
        </message>
        <message>
            <source>A value without a name can't be found again, so MoEngage drops it. Give the attribute a name, or remove it.</source>
            <translation>बिना नाम का मान फिर ढूँढा नहीं जा सकता, इसलिए MoEngage उसे छोड़ देता है। एट्रिब्यूट को नाम दें, या उसे हटाएँ।</translation>
        </message>
        <message>
            <source>A variable has no value</source>
            <translation>एक वेरिएबल का मान नहीं है</translation>
        </message>
        <message>
            <source>A workspace may have at most 5 event attributes that are objects, over all its events. This request alone uses more names than that. Use the same names in several events, or send single values instead of objects.</source>
            <translation>एक वर्कस्पेस के सभी इवेंट मिलाकर ज़्यादा से ज़्यादा 5 एट्रिब्यूट ऑब्जेक्ट हो सकते हैं। अकेली इस रिक्वेस्ट में उससे ज़्यादा नाम हैं। कई इवेंट में वही नाम इस्तेमाल करें, या ऑब्जेक्ट की जगह अलग-अलग मान भेजें।</translation>
        </message>
        <message>
            <source>A workspace may send 30,000 events a minute, and every event in a request counts. With over 1,000 in one request a few requests use that up, and MoEngage then refuses more for a while. Send smaller requests, spread over time.</source>
            <translation>एक वर्कस्पेस एक मिनट में 30,000 इवेंट भेज सकता है, और रिक्वेस्ट का हर इवेंट गिना जाता है। एक रिक्वेस्ट में 1,000 से ज़्यादा हों तो कुछ ही रिक्वेस्ट में सीमा पूरी हो जाती है, और MoEngage कुछ देर तक और नहीं लेता। छोटी रिक्वेस्ट भेजें, समय में फैलाकर।</translation>
        </message>
        <message>
            <source>All values of a list must be of one type, and the first value decides which. MoEngage changes this value to that type: a number among texts becomes a text, and can't be compared as a number. Send values of one type only.</source>
            <translation>सूची के सभी मान एक ही प्रकार के होने चाहिए, और प्रकार पहला मान तय करता है। MoEngage इस मान को उसी प्रकार में बदल देता है: टेक्स्ट के बीच की संख्या टेक्स्ट बन जाती है, और उसकी तुलना संख्या की तरह नहीं हो सकती। एक ही प्रकार के मान भेजें।</translation>
        </message>
        <message>
            <source>All values of a list must be of one type, and the first value decides which. Where another one can't be turned into that type, MoEngage drops the whole list, with the good values too. Send values of one type only.</source>
            <translation>सूची के सभी मान एक ही प्रकार के होने चाहिए, और प्रकार पहला मान तय करता है। कोई मान उस प्रकार में न बदल सके तो MoEngage पूरी सूची छोड़ देता है, सही मान भी। एक ही प्रकार के मान भेजें।</translation>
        </message>
        <message>
            <source>An attribute has no name</source>
            <translation>एक एट्रिब्यूट का नाम नहीं है</translation>
        </message>
        <message>
            <source>An attribute that the plan requires is missing</source>
            <translation>प्लान के अनुसार ज़रूरी एट्रिब्यूट नहीं है</translation>
        </message>
        <message>
            <source>An empty value inside the object</source>
            <translation>ऑब्जेक्ट के भीतर ख़ाली मान</translation>
        </message>
        <message>
            <source>An entry in the list of events is no event</source>
            <translation>इवेंट की सूची की एक प्रविष्टि इवेंट नहीं है</translation>
        </message>
        <message>
            <source>An event name is text in double quotes. To a number or anything else MoEngage answers “Malformed JSON”, which sounds as if the whole request were broken; in truth it is only this name.</source>
            <translation>इवेंट का नाम डबल कोट में लिखा टेक्स्ट होता है। संख्या या किसी और चीज़ पर MoEngage “Malformed JSON” कहता है, जैसे पूरी रिक्वेस्ट ही ख़राब हो; असल में बात सिर्फ़ इस नाम की है।</translation>
        </message>
        <message>
            <source>An object holds several values under one name. MoEngage stores objects, and lists of them, only where this feature is enabled for the workspace. Ask your MoEngage contact if you don't know, or send each value as an attribute of its own.</source>
            <translation>ऑब्जेक्ट एक नाम के नीचे कई मान रखता है। MoEngage ऑब्जेक्ट और उनकी सूचियाँ तभी सहेजता है जब वर्कस्पेस के लिए यह सुविधा चालू हो। पता न हो तो MoEngage में अपने संपर्क से पूछें, या हर मान को अलग एट्रिब्यूट के रूप में भेजें।</translation>
        </message>
        <message>
            <source>An object may hold 100 names, counted over all its levels. MoEngage keeps the first 100 and drops the others. Send only the parts that campaigns use.</source>
            <translation>ऑब्जेक्ट में सभी स्तर मिलाकर 100 नाम हो सकते हैं। MoEngage पहले 100 रखता है और बाक़ी छोड़ देता है। सिर्फ़ वही हिस्से भेजें जो कैंपेन में काम आते हैं।</translation>
        </message>
        <message>
            <source>An object without any values, or in which all values are empty, is dropped: the attribute is missing from the event, or the entry from its list. Fill in at least one value, or leave the object out.</source>
            <translation>जिस ऑब्जेक्ट में कोई मान नहीं या सब मान ख़ाली हों, वह छोड़ दिया जाता है: एट्रिब्यूट इवेंट में नहीं रहता, या प्रविष्टि अपनी सूची में नहीं। कम से कम एक मान भरें, या ऑब्जेक्ट छोड़ दें।</translation>
        </message>
        <message>
            <source>An object, or a list of objects, may take at most 25 KB (25,600 bytes). MoEngage drops a larger one whole, so the attribute is missing from the event. Send only the parts that campaigns use, such as id, name and price of each product.</source>
            <translation>ऑब्जेक्ट या ऑब्जेक्ट की सूची ज़्यादा से ज़्यादा 25 KB (25,600 बाइट) की हो सकती है। इससे बड़े को MoEngage पूरा छोड़ देता है, और एट्रिब्यूट इवेंट में नहीं रहता। सिर्फ़ वही हिस्से भेजें जो कैंपेन में काम आते हैं, जैसे हर प्रोडक्ट की ID, नाम और दाम।</translation>
        </message>
        <message>
            <source>As soon as one object is in a list, MoEngage treats it as a list of objects and drops the plain values in it. Make objects of them as well, or give them an attribute of their own.</source>
            <translation>सूची में एक भी ऑब्जेक्ट हो तो MoEngage उसे ऑब्जेक्ट की सूची मानता है और उसके सादे मान छोड़ देता है। उन्हें भी ऑब्जेक्ट बनाएँ, या उनके लिए अलग एट्रिब्यूट रखें।</translation>
        </message>
        <message>
            <source>At the top of a request, and in an event, MoEngage's documents list only a few fields. What stands there under another name is likely lost: most of it is an attribute in the wrong place, or a misspelled field. Move an attribute into “attributes”, or correct the spelling.</source>
            <translation>रिक्वेस्ट के सबसे ऊपर और इवेंट में MoEngage के दस्तावेज़ कुछ ही फ़ील्ड बताते हैं। वहाँ किसी और नाम से जो हो, वह शायद खो जाएगा: ज़्यादातर वह ग़लत जगह रखा एट्रिब्यूट या ग़लत लिखा फ़ील्ड होता है। एट्रिब्यूट को “attributes” में ले जाएँ, या वर्तनी ठीक करें।</translation>
        </message>
        <message>
            <source>By the plan, every event of this name has this attribute. MoEngage takes the event without it, but campaigns that use the attribute will skip the user or show a gap. Add it.</source>
            <translation>प्लान के अनुसार इस नाम के हर इवेंट में यह एट्रिब्यूट होता है। MoEngage इसके बिना भी इवेंट ले लेता है, पर जो कैंपेन इसे इस्तेमाल करते हैं वे यूज़र को छोड़ देंगे या ख़ाली जगह दिखाएँगे। इसे जोड़ें।</translation>
        </message>
        <message>
            <source>Campaigns and segments find events by name, so MoEngage refuses a request in which an event has none, or only spaces. Fill in “action”, with the name that the other events of this kind have.</source>
            <translation>कैंपेन और सेगमेंट इवेंट को नाम से ढूँढते हैं, इसलिए जिस रिक्वेस्ट के किसी इवेंट का नाम न हो या सिर्फ़ ख़ाली स्थान हो, उसे MoEngage अस्वीकार करता है। “action” में वही नाम भरें जो इस तरह के दूसरे इवेंट का है।</translation>
        </message>
        <message>
            <source>Each entry of “actions” must be an event: curly brackets with at least a name in “action”. A bare name is not enough, and MoEngage refuses the whole request because of it.</source>
            <translation>“actions” की हर प्रविष्टि इवेंट होनी चाहिए: कर्ली ब्रैकेट, जिसमें कम से कम “action” में नाम हो। सिर्फ़ नाम काफ़ी नहीं है, और इसी के कारण MoEngage पूरी रिक्वेस्ट अस्वीकार करता है।</translation>
        </message>
        <message>
            <source>Every event belongs to a user, whom MoEngage finds, or creates, by “customer_id”. Without it the request is refused. Only a workspace with Identity Resolution may send “user_identifiers”, such as a mobile number, instead.</source>
            <translation>हर इवेंट किसी यूज़र का होता है, जिसे MoEngage “customer_id” से ढूँढता या बनाता है। उसके बिना रिक्वेस्ट अस्वीकार होती है। सिर्फ़ Identity Resolution वाला वर्कस्पेस उसकी जगह “user_identifiers” भेज सकता है, जैसे मोबाइल नंबर।</translation>
        </message>
        <message>
            <source>Every time zone in use is a multiple of 15 minutes, 900 seconds, away from UTC. Another number is mostly in the wrong unit: India is 330 in minutes, but 19800 in seconds. MoEngage takes it as seconds, and the user's local time comes out wrong. Write seconds.</source>
            <translation>इस्तेमाल होने वाला हर टाइम ज़ोन UTC से 15 मिनट (900 सेकंड) के गुणज जितना दूर है। कोई और संख्या अक्सर ग़लत इकाई में होती है: भारत मिनट में 330, पर सेकंड में 19800 है। MoEngage इसे सेकंड मानता है, और यूज़र का स्थानीय समय ग़लत निकलता है। सेकंड लिखें।</translation>
        </message>
        <message>
            <source>In quotes a number is stored as text. Filters such as “more than 1000”, sums and averages don't work on it. Remove the quotes if it is a number; codes and phone numbers are better left as text.</source>
            <translation>कोट में लिखी संख्या टेक्स्ट के रूप में सहेजी जाती है। “1000 से ज़्यादा” जैसे फ़िल्टर, जोड़ और औसत उस पर काम नहीं करते। संख्या हो तो कोट हटाएँ; कोड और फ़ोन नंबर टेक्स्ट ही बेहतर हैं।</translation>
        </message>
        <message>
            <source>In quotes true and false are stored as text, and a filter for yes or no doesn't find them. Remove the quotes.</source>
            <translation>कोट में लिखे true और false टेक्स्ट के रूप में सहेजे जाते हैं, और हाँ या नहीं का फ़िल्टर उन्हें नहीं ढूँढता। कोट हटाएँ।</translation>
        </message>
        <message>
            <source>In the dashboard an attribute can be pinned to one type, such as number or date. MoEngage then turns other values into that type where it can, and drops them where it can't. Which types are pinned is read from your plan. Send the value in the pinned type, or correct the pin if it is wrong.</source>
            <translation>dashboard में एट्रिब्यूट का एक प्रकार तय किया जा सकता है, जैसे संख्या या तारीख़। तब MoEngage दूसरे मानों को हो सके तो उस प्रकार में बदलता है, नहीं तो छोड़ देता है। कौन-से प्रकार तय हैं, यह आपके प्लान से पढ़ा जाता है। मान तय प्रकार में भेजें, या तय प्रकार ग़लत हो तो उसे ठीक करें।</translation>
        </message>
        <message>
            <source>Inside an object MoEngage stores nothing for null, for empty text and for an object in which nothing is left. Filters and messages that use the name find no value. Fill it in, or leave it out.</source>
            <translation>ऑब्जेक्ट के भीतर MoEngage null, ख़ाली टेक्स्ट और ऐसे ऑब्जेक्ट के लिए कुछ नहीं सहेजता जिसमें कुछ न बचा हो। इस नाम के फ़िल्टर और संदेशों को कोई मान नहीं मिलता। इसे भरें, या छोड़ दें।</translation>
        </message>
        <message>
            <source>MoEngage answers that it accepts the request, but does not take an event whose time has not come yet; the other events of the request are taken. Often milliseconds, a wrong year, or local time sent as UTC are behind it. Set a time that has passed, or leave the time out: then the time of arrival counts.</source>
            <translation>MoEngage कहता है कि रिक्वेस्ट स्वीकार हुई, पर वह ऐसा इवेंट नहीं लेता जिसका समय अभी आया नहीं; रिक्वेस्ट के बाक़ी इवेंट ले लिए जाते हैं। अक्सर इसके पीछे मिलीसेकंड, ग़लत साल, या UTC के रूप में भेजा स्थानीय समय होता है। बीता हुआ समय भरें, या समय छोड़ दें: तब पहुँचने का समय गिना जाता है।</translation>
        </message>
        <message>
            <source>MoEngage does not know this TV system</source>
            <translation>MoEngage इस TV सिस्टम को नहीं जानता</translation>
        </message>
        <message>
            <source>MoEngage does not know this field</source>
            <translation>MoEngage इस फ़ील्ड को नहीं जानता</translation>
        </message>
        <message>
            <source>MoEngage does not know this platform</source>
            <translation>MoEngage इस प्लैटफ़ॉर्म को नहीं जानता</translation>
        </message>
        <message>
            <source>MoEngage keeps the first 100 attributes of an event, in the order in which they are sent, and drops the others. What is dropped can't be used in segments or messages. Send only what campaigns need, and the most important attributes first.</source>
            <translation>MoEngage इवेंट के पहले 100 एट्रिब्यूट भेजे हुए क्रम में रखता है और बाक़ी छोड़ देता है। जो छूटा, वह सेगमेंट या संदेश में काम नहीं आ सकता। सिर्फ़ वही भेजें जो कैंपेन को चाहिए, सबसे ज़रूरी एट्रिब्यूट पहले।</translation>
        </message>
        <message>
            <source>MoEngage keeps the first 100 objects of a list, such as the items of a cart, and drops the rest. Send fewer, the most important ones first.</source>
            <translation>MoEngage सूची के पहले 100 ऑब्जेक्ट रखता है, जैसे कार्ट का सामान, और बाक़ी छोड़ देता है। कम भेजें, सबसे ज़रूरी पहले।</translation>
        </message>
        <message>
            <source>MoEngage keeps the first 200 characters of an attribute name and cuts off the rest. Filters and messages that ask for the full name find nothing. Shorten the name; details belong into the value.</source>
            <translation>MoEngage एट्रिब्यूट के नाम के पहले 200 अक्षर रखता है और बाक़ी काट देता है। पूरे नाम से ढूँढने वाले फ़िल्टर और संदेशों को कुछ नहीं मिलता। नाम छोटा करें; ब्योरा मान में रखें।</translation>
        </message>
        <message>
            <source>MoEngage keeps the first 200 characters of an event name and cuts off the rest. The event then goes by a name that nobody chose, and two long names with the same beginning become one event. Shorten the name, and put details into attributes.</source>
            <translation>MoEngage इवेंट के नाम के पहले 200 अक्षर रखता है और बाक़ी काट देता है। तब इवेंट का ऐसा नाम बन जाता है जो किसी ने नहीं चुना, और एक जैसी शुरुआत वाले दो लंबे नाम एक ही इवेंट बन जाते हैं। नाम छोटा करें, और ब्योरा एट्रिब्यूट में रखें।</translation>
        </message>
        <message>
            <source>MoEngage keeps the first 50 values of a list and drops the rest, so filters never find what comes after. Send fewer values, the most important ones first.</source>
            <translation>MoEngage सूची के पहले 50 मान रखता है और बाक़ी छोड़ देता है, इसलिए फ़िल्टर बाद वाले मान कभी नहीं ढूँढते। कम मान भेजें, सबसे ज़रूरी पहले।</translation>
        </message>
        <message>
            <source>MoEngage keeps the first 512 characters of a text and cuts off the rest. A message that shows the value then ends in the middle of a sentence. Shorten the text, or spread it over several attributes.</source>
            <translation>MoEngage टेक्स्ट के पहले 512 अक्षर रखता है और बाक़ी काट देता है। ऐसे मान वाला संदेश वाक्य के बीच में ही ख़त्म हो जाता है। टेक्स्ट छोटा करें, या कई एट्रिब्यूट में बाँटें।</translation>
        </message>
        <message>
            <source>MoEngage keeps the first 512 characters of each value in a list and cuts off the rest. Shorten the value.</source>
            <translation>MoEngage सूची के हर मान के पहले 512 अक्षर रखता है और बाक़ी काट देता है। मान छोटा करें।</translation>
        </message>
        <message>
            <source>MoEngage knows ANDROID, iOS, web, TV and unknown. It stores any other word as well, but campaigns that go by platform, such as push and in-app messages, then no longer work reliably for this user. Choose one of the five. Where you are not certain, choose unknown, or leave the platform out.</source>
            <translation>MoEngage ANDROID, iOS, web, TV और unknown जानता है। कोई और शब्द भी वह सहेज लेता है, पर प्लैटफ़ॉर्म वाले कैंपेन, जैसे push और in-app, तब इस यूज़र के लिए भरोसे से काम नहीं करते। इन पाँच में से एक चुनें। पक्का न हो तो unknown चुनें, या प्लैटफ़ॉर्म छोड़ दें।</translation>
        </message>
        <message>
            <source>MoEngage knows ROKU, WebOS, AndroidTV, tvOS, Tizen, FireOS, VizioTV and Xbox, spelled exactly so. Choose one of them, or leave “moe_os_type” out.</source>
            <translation>MoEngage ROKU, WebOS, AndroidTV, tvOS, Tizen, FireOS, VizioTV और Xbox जानता है, ठीक इसी वर्तनी में। इनमें से एक चुनें, या “moe_os_type” छोड़ दें।</translation>
        </message>
        <message>
            <source>MoEngage puts a space after each period in an event name. The event is stored under another name than you sent, so a campaign that waits for the name as sent never starts. Write the name without periods.</source>
            <translation>MoEngage इवेंट के नाम में हर बिंदु के बाद ख़ाली स्थान जोड़ देता है। इवेंट आपके भेजे नाम से अलग नाम में सहेजा जाता है, इसलिए भेजे हुए नाम का इंतज़ार करने वाला कैंपेन कभी शुरू नहीं होता। नाम बिना बिंदु के लिखें।</translation>
        </message>
        <message>
            <source>MoEngage reads two ways of writing a time: the seconds since 1970 as a number, or the date with the year first, as in 2020-05-31T16:33:35Z. A day or month in front, a date that does not exist, yes/no and null are no times, and the request is refused. Leave the time out if the event happens as you send it: then the moment of arrival counts.</source>
            <translation>MoEngage समय दो तरह से पढ़ता है: 1970 से गिने सेकंड, संख्या के रूप में, या पहले साल वाली तारीख़, जैसे 2020-05-31T16:33:35Z। पहले दिन या महीना, ऐसी तारीख़ जो होती ही नहीं, हाँ/नहीं और null समय नहीं हैं, और रिक्वेस्ट अस्वीकार होती है। इवेंट भेजते समय ही हो रहा हो तो समय छोड़ दें: तब पहुँचने का पल गिना जाता है।</translation>
        </message>
        <message>
            <source>MoEngage stores an object, and objects inside it. An object inside those, on the third level, is stored as one piece of text, and its values can't be used in filters one by one. Bring them one level up.</source>
            <translation>MoEngage ऑब्जेक्ट और उसके भीतर के ऑब्जेक्ट सहेजता है। उनके भीतर तीसरे स्तर का ऑब्जेक्ट एक टेक्स्ट के रूप में सहेजा जाता है, और उसके मान फ़िल्टर में अलग-अलग काम नहीं आते। उन्हें एक स्तर ऊपर लाएँ।</translation>
        </message>
        <message>
            <source>MoEngage stores each value in the type in which it is sent, so one attribute can hold numbers in some events and texts in others. A filter for numbers then misses the texts. In your last sends from this connection the type was another one. Send the old type, unless you changed it on purpose.</source>
            <translation>MoEngage हर मान को उसी प्रकार में सहेजता है जिसमें वह भेजा गया, इसलिए एक एट्रिब्यूट में कुछ इवेंट में संख्या और कुछ में टेक्स्ट हो सकता है। तब संख्या के फ़िल्टर से टेक्स्ट छूट जाते हैं। इस कनेक्शन से पिछली बार भेजे गए में प्रकार दूसरा था। पुराना प्रकार भेजें, अगर आपने जान-बूझकर नहीं बदला है।</translation>
        </message>
        <message>
            <source>MoEngage stores lists of plain values and lists of objects. A list inside a list is neither, and is dropped from it. Put all the values into one list, or into several attributes.</source>
            <translation>MoEngage सादे मानों की सूचियाँ और ऑब्जेक्ट की सूचियाँ सहेजता है। सूची के भीतर सूची इनमें से कुछ नहीं है, इसलिए छोड़ दी जाती है। सारे मान एक सूची में रखें, या कई एट्रिब्यूट में।</translation>
        </message>
        <message>
            <source>MoEngage stores nothing of a value that begins with http:// or https:// and has more than 512 characters. Messages that use it as a link or an image have nothing to show. Send a shorter link: often it is the tracking parameters at its end that make it long.</source>
            <translation>http:// या https:// से शुरू होने वाले और 512 अक्षरों से लंबे मान का MoEngage कुछ भी नहीं सहेजता। उसे लिंक या चित्र के रूप में इस्तेमाल करने वाले संदेशों में दिखाने को कुछ नहीं रहता। छोटा लिंक भेजें: अक्सर अंत के ट्रैकिंग पैरामीटर उसे लंबा बनाते हैं।</translation>
        </message>
        <message>
            <source>MoEngage takes a customer id only as text, even where it consists of digits. A number, a list or null is refused. Write the id in double quotes, exactly as your other systems send it, so that it finds the same user.</source>
            <translation>MoEngage कस्टमर ID सिर्फ़ टेक्स्ट के रूप में लेता है, भले ही उसमें अंक ही हों। संख्या, सूची या null अस्वीकार होता है। ID को डबल कोट में लिखें, ठीक वैसे जैसे आपके दूसरे सिस्टम भेजते हैं, ताकि वही यूज़र मिले।</translation>
        </message>
        <message>
            <source>MoEngage takes a device id only as text, even where it consists of digits, and refuses the request otherwise. Write it in double quotes. You may also leave it out: MoEngage then uses the customer id.</source>
            <translation>MoEngage डिवाइस ID सिर्फ़ टेक्स्ट के रूप में लेता है, भले ही उसमें अंक ही हों, नहीं तो रिक्वेस्ट अस्वीकार करता है। इसे डबल कोट में लिखें। आप इसे छोड़ भी सकते हैं: तब MoEngage कस्टमर ID लेता है।</translation>
        </message>
        <message>
            <source>MoEngage takes one request at a time: one user with one or more events, in one pair of curly brackets. A list of requests, or a bare text or number, is refused. Send one request for each user, and put the events of a user into its “actions”.</source>
            <translation>MoEngage एक बार में एक रिक्वेस्ट लेता है: एक यूज़र, एक या ज़्यादा इवेंट, एक जोड़ी कर्ली ब्रैकेट में। रिक्वेस्ट की सूची, या अकेला टेक्स्ट या संख्या अस्वीकार होती है। हर यूज़र के लिए एक रिक्वेस्ट भेजें, और उसके इवेंट “actions” में रखें।</translation>
        </message>
        <message>
            <source>MoEngage writes its platforms ANDROID, iOS, web, TV and unknown. Another casing is accepted, but you can't be sure that campaigns for a platform count it in. Use MoEngage's spelling.</source>
            <translation>MoEngage अपने प्लैटफ़ॉर्म ANDROID, iOS, web, TV और unknown लिखता है। छोटे-बड़े अक्षर अलग हों तो भी लिया जाता है, पर यह पक्का नहीं कि किसी प्लैटफ़ॉर्म के कैंपेन उसे गिनें। MoEngage की वर्तनी इस्तेमाल करें।</translation>
        </message>
        <message>
            <source>MoEngage's documents ask for a number without quotes here. In practice digits in quotes are taken as well, but no document promises it. Remove the quotes.</source>
            <translation>MoEngage के दस्तावेज़ यहाँ बिना कोट की संख्या माँगते हैं। व्यवहार में कोट वाले अंक भी ले लिए जाते हैं, पर कोई दस्तावेज़ इसका वादा नहीं करता। कोट हटाएँ।</translation>
        </message>
        <message>
            <source>MoEngage's documents ask for seconds since 1970, which have ten digits today. Thirteen digits are milliseconds, the commonest slip with these fields. This program reads them so, as MoEngage's own samples suggest, but no document promises it. Leave out the last three digits.</source>
            <translation>MoEngage के दस्तावेज़ 1970 से गिने सेकंड माँगते हैं, जिनमें आज दस अंक होते हैं। तेरह अंक मिलीसेकंड हैं, इन फ़ील्ड की सबसे आम चूक। यह प्रोग्राम उन्हें वैसे ही पढ़ता है, जैसा MoEngage के नमूने बताते हैं, पर कोई दस्तावेज़ इसका वादा नहीं करता। आख़िरी तीन अंक हटाएँ।</translation>
        </message>
        <message>
            <source>MoEngage's naming guide advises against signs such as $ &amp; / : ? and emoji in event names. They are accepted all the same, but nobody promises that they always will be. Use letters and digits: such names are also easier to search for.</source>
            <translation>MoEngage की नाम-गाइड इवेंट के नाम में $ &amp; / : ? जैसे चिह्न और इमोजी न रखने की सलाह देती है। फिर भी वे लिए जाते हैं, पर हमेशा लिए जाएँगे, यह कोई नहीं कहता। अक्षर और अंक इस्तेमाल करें: ऐसे नाम ढूँढना भी आसान है।</translation>
        </message>
        <message>
            <source>MoEngage's naming guide asks for event names of at least 5 characters. A short name works, but says little in a list of hundreds of events. Choose one that your colleagues understand as well.</source>
            <translation>MoEngage की नाम-गाइड इवेंट के नाम में कम से कम 5 अक्षर माँगती है। छोटा नाम चलता है, पर सैकड़ों इवेंट की सूची में कम बताता है। ऐसा नाम चुनें जो आपके साथी भी समझें।</translation>
        </message>
        <message>
            <source>MoEngage's own names begin with “moe”, and its naming guide advises against that beginning for yours. A name of your own can't be mistaken for one of MoEngage's.</source>
            <translation>MoEngage के अपने नाम “moe” से शुरू होते हैं, और उसकी नाम-गाइड आपके नामों के लिए यह शुरुआत मना करती है। अपना अलग नाम MoEngage के नाम से नहीं उलझेगा।</translation>
        </message>
        <message>
            <source>Names that begin with “moe_”, in upper or lower case, belong to MoEngage's own events and attributes. Yours may be blocked later without notice, and campaigns built on them would stop. Choose another beginning.</source>
            <translation>“moe_” से शुरू होने वाले नाम, छोटे या बड़े अक्षरों में, MoEngage के अपने इवेंट और एट्रिब्यूट के हैं। आपके नाम पर बाद में बिना सूचना रोक लग सकती है, और उस पर बने कैंपेन रुक जाएँगे। दूसरी शुरुआत चुनें।</translation>
        </message>
        <message>
            <source>No document forbids old times, but hardly anybody has events from before 2000. A number that counts minutes, hours or days since 1970, or that lost a digit, looks like this. Campaigns and reports over recent days will not see the event. Write the seconds since 1970.</source>
            <translation>कोई दस्तावेज़ पुराना समय मना नहीं करता, पर 2000 से पहले के इवेंट शायद ही किसी के पास हों। 1970 से मिनट, घंटे या दिन गिनने वाली संख्या, या जिसका एक अंक छूट गया हो, ऐसी दिखती है। हाल के दिनों के कैंपेन और रिपोर्ट यह इवेंट नहीं देखेंगे। 1970 से गिने सेकंड लिखें।</translation>
        </message>
        <message>
            <source>No time zone has this offset</source>
            <translation>किसी टाइम ज़ोन का यह ऑफ़सेट नहीं है</translation>
        </message>
        <message>
            <source>Nobody is named as the user</source>
            <translation>कोई यूज़र नहीं बताया गया</translation>
        </message>
        <message>
            <source>Objects must be enabled for your workspace</source>
            <translation>आपके वर्कस्पेस में ऑब्जेक्ट चालू होने चाहिए</translation>
        </message>
        <message>
            <source>People see a date here, but MoEngage recognises only 2020-05-31, and 2020-05-31T16:33:35Z, with a fraction of a second if need be. It stores anything else as text, and date filters will not find it. Write the date in one of the two ways; with a clock time convert it to UTC and end it with Z.</source>
            <translation>लोगों को यहाँ तारीख़ दिखती है, पर MoEngage सिर्फ़ 2020-05-31 और 2020-05-31T16:33:35Z पहचानता है, ज़रूरत हो तो सेकंड के अंश के साथ। बाक़ी सब वह टेक्स्ट के रूप में सहेजता है, और तारीख़ के फ़िल्टर उसे नहीं ढूँढते। तारीख़ इन दो तरीक़ों में से एक में लिखें; घड़ी का समय हो तो उसे UTC में बदलें और अंत में Z लगाएँ।</translation>
        </message>
        <message>
            <source>Plain values among objects</source>
            <translation>ऑब्जेक्ट के बीच सादे मान</translation>
        </message>
        <message>
            <source>Requests are written in JSON, a notation that leaves no room for slips: one missing quote, or one comma too many, and MoEngage can't read anything. It refuses the whole request then, with all its events. Go to the line and column in the message. Usual causes are a comma as decimal sign, a comma after the last value, and text without double quotes.</source>
            <translation>रिक्वेस्ट JSON में लिखी जाती है, जिसमें चूक की गुंजाइश नहीं: एक कोट छूटा या एक कॉमा ज़्यादा हुआ, और MoEngage कुछ नहीं पढ़ पाता। तब वह पूरी रिक्वेस्ट, सभी इवेंट समेत, अस्वीकार करता है। संदेश में बताई लाइन और कॉलम पर जाएँ। आम कारण हैं दशमलव की जगह कॉमा, आख़िरी मान के बाद कॉमा, और बिना डबल कोट का टेक्स्ट।</translation>
        </message>
        <message>
            <source>The app version must be text</source>
            <translation>ऐप का वर्शन टेक्स्ट होना चाहिए</translation>
        </message>
        <message>
            <source>The attribute had another type before</source>
            <translation>एट्रिब्यूट का प्रकार पहले दूसरा था</translation>
        </message>
        <message>
            <source>The attribute name is too long</source>
            <translation>एट्रिब्यूट का नाम बहुत लंबा है</translation>
        </message>
        <message>
            <source>The attributes are not names with values</source>
            <translation>एट्रिब्यूट मान सहित नाम नहीं हैं</translation>
        </message>
        <message>
            <source>The customer id has only one character</source>
            <translation>कस्टमर ID में सिर्फ़ एक अक्षर है</translation>
        </message>
        <message>
            <source>The customer id is a reserved word</source>
            <translation>कस्टमर ID एक आरक्षित शब्द है</translation>
        </message>
        <message>
            <source>The customer id is empty</source>
            <translation>कस्टमर ID ख़ाली है</translation>
        </message>
        <message>
            <source>The customer id must be text</source>
            <translation>कस्टमर ID टेक्स्ट होनी चाहिए</translation>
        </message>
        <message>
            <source>The date is in another format</source>
            <translation>तारीख़ दूसरे फ़ॉर्मैट में है</translation>
        </message>
        <message>
            <source>The device id must be text</source>
            <translation>डिवाइस ID टेक्स्ट होनी चाहिए</translation>
        </message>
        <message>
            <source>The event has no name</source>
            <translation>इवेंट का नाम नहीं है</translation>
        </message>
        <message>
            <source>The event has too many attributes</source>
            <translation>इवेंट में बहुत ज़्यादा एट्रिब्यूट हैं</translation>
        </message>
        <message>
            <source>The event is dated before the year 2000</source>
            <translation>इवेंट की तारीख़ साल 2000 से पहले की है</translation>
        </message>
        <message>
            <source>The event is dated in the future</source>
            <translation>इवेंट की तारीख़ भविष्य की है</translation>
        </message>
        <message>
            <source>The event name begins with “moe”</source>
            <translation>इवेंट का नाम “moe” से शुरू होता है</translation>
        </message>
        <message>
            <source>The event name is too long</source>
            <translation>इवेंट का नाम बहुत लंबा है</translation>
        </message>
        <message>
            <source>The event name is very short</source>
            <translation>इवेंट का नाम बहुत छोटा है</translation>
        </message>
        <message>
            <source>The event name must be text</source>
            <translation>इवेंट का नाम टेक्स्ट होना चाहिए</translation>
        </message>
        <message>
            <source>The link is too long</source>
            <translation>लिंक बहुत लंबा है</translation>
        </message>
        <message>
            <source>The list has too many objects</source>
            <translation>सूची में बहुत ज़्यादा ऑब्जेक्ट हैं</translation>
        </message>
        <message>
            <source>The list is too long</source>
            <translation>सूची बहुत लंबी है</translation>
        </message>
        <message>
            <source>The list mixes types that don't go together</source>
            <translation>सूची में बेमेल प्रकार हैं</translation>
        </message>
        <message>
            <source>The list of events is empty</source>
            <translation>इवेंट की सूची ख़ाली है</translation>
        </message>
        <message>
            <source>The list of events is missing</source>
            <translation>इवेंट की सूची नहीं है</translation>
        </message>
        <message>
            <source>The name begins with “moe_”</source>
            <translation>नाम “moe_” से शुरू होता है</translation>
        </message>
        <message>
            <source>The names inside an object must have 1 to 200 characters, and none of $ . % # among them. MoEngage drops the others together with their values. Use letters, digits and underscores.</source>
            <translation>ऑब्जेक्ट के भीतर के नाम 1 से 200 अक्षर के होने चाहिए, और उनमें $ . % # नहीं होने चाहिए। MoEngage बाक़ी नाम उनके मान समेत छोड़ देता है। अक्षर, अंक और अंडरस्कोर इस्तेमाल करें।</translation>
        </message>
        <message>
            <source>The number is too large to be stored</source>
            <translation>संख्या सहेजने के लिए बहुत बड़ी है</translation>
        </message>
        <message>
            <source>The object has too many names</source>
            <translation>ऑब्जेक्ट में बहुत ज़्यादा नाम हैं</translation>
        </message>
        <message>
            <source>The object is empty</source>
            <translation>ऑब्जेक्ट ख़ाली है</translation>
        </message>
        <message>
            <source>The object is nested too deeply</source>
            <translation>ऑब्जेक्ट बहुत गहरा है</translation>
        </message>
        <message>
            <source>The object is too large</source>
            <translation>ऑब्जेक्ट बहुत बड़ा है</translation>
        </message>
        <message>
            <source>The plan does not have this attribute</source>
            <translation>प्लान में यह एट्रिब्यूट नहीं है</translation>
        </message>
        <message>
            <source>The plan does not have this event</source>
            <translation>प्लान में यह इवेंट नहीं है</translation>
        </message>
        <message>
            <source>The plan lists the attributes of this event, and this one is not among them. MoEngage stores it all the same, but filters on the planned name will miss it. Correct the name if it is misspelled, else add the attribute to the plan.</source>
            <translation>प्लान इस इवेंट के एट्रिब्यूट बताता है, और यह उनमें नहीं है। MoEngage इसे फिर भी सहेजता है, पर प्लान वाले नाम के फ़िल्टर इसे नहीं ढूँढेंगे। नाम ग़लत लिखा हो तो ठीक करें, नहीं तो एट्रिब्यूट को प्लान में जोड़ें।</translation>
        </message>
        <message>
            <source>The plan lists the events that your team agreed on, and this one is not among them. MoEngage takes it all the same, as a new event, of which a workspace can have 512 names. Correct the name if it is misspelled, else add the event to the plan.</source>
            <translation>प्लान वे इवेंट बताता है जिन पर आपकी टीम सहमत हुई, और यह उनमें नहीं है। MoEngage इसे फिर भी नए इवेंट के रूप में लेता है; एक वर्कस्पेस में 512 नाम हो सकते हैं। नाम ग़लत लिखा हो तो ठीक करें, नहीं तो इवेंट को प्लान में जोड़ें।</translation>
        </message>
        <message>
            <source>The platform is spelled in another way</source>
            <translation>प्लैटफ़ॉर्म की वर्तनी अलग है</translation>
        </message>
        <message>
            <source>The platform must be text</source>
            <translation>प्लैटफ़ॉर्म टेक्स्ट होना चाहिए</translation>
        </message>
        <message>
            <source>The request is not one object</source>
            <translation>रिक्वेस्ट एक ऑब्जेक्ट नहीं है</translation>
        </message>
        <message>
            <source>The request is too large</source>
            <translation>रिक्वेस्ट बहुत बड़ी है</translation>
        </message>
        <message>
            <source>The text is not valid JSON</source>
            <translation>टेक्स्ट सही JSON नहीं है</translation>
        </message>
        <message>
            <source>The text is too long</source>
            <translation>टेक्स्ट बहुत लंबा है</translation>
        </message>
        <message>
            <source>The three time fields contradict each other</source>
            <translation>समय के तीनों फ़ील्ड आपस में मेल नहीं खाते</translation>
        </message>
        <message>
            <source>The time can't be read</source>
            <translation>समय पढ़ा नहीं जा सकता</translation>
        </message>
        <message>
            <source>The time has no time zone</source>
            <translation>समय का टाइम ज़ोन नहीं है</translation>
        </message>
        <message>
            <source>The time is a number in quotes</source>
            <translation>समय कोट में लिखी संख्या है</translation>
        </message>
        <message>
            <source>The time is in milliseconds</source>
            <translation>समय मिलीसेकंड में है</translation>
        </message>
        <message>
            <source>The time zone offset is out of range</source>
            <translation>टाइम ज़ोन ऑफ़सेट सीमा से बाहर है</translation>
        </message>
        <message>
            <source>The time zone offset must be a number</source>
            <translation>टाइम ज़ोन ऑफ़सेट संख्या होना चाहिए</translation>
        </message>
        <message>
            <source>The user identifiers are not names with texts</source>
            <translation>यूज़र पहचानकर्ता टेक्स्ट वाले नाम नहीं हैं</translation>
        </message>
        <message>
            <source>The value does not fit the attribute's pinned type</source>
            <translation>मान एट्रिब्यूट के तय प्रकार से मेल नहीं खाता</translation>
        </message>
        <message>
            <source>The value is null</source>
            <translation>मान null है</translation>
        </message>
        <message>
            <source>The value is written as a date should be, but there is no such day or clock time: month and day may have changed places. MoEngage stores it as text, so filters such as “in the last 7 days” will not find it. Write the year, then the month, then the day.</source>
            <translation>मान तारीख़ की तरह लिखा है, पर ऐसा दिन या समय होता ही नहीं: शायद महीना और दिन बदल गए हैं। MoEngage इसे टेक्स्ट के रूप में सहेजता है, इसलिए “पिछले 7 दिन” जैसे फ़िल्टर इसे नहीं ढूँढेंगे। पहले साल, फिर महीना, फिर दिन लिखें।</translation>
        </message>
        <message>
            <source>There is no such date</source>
            <translation>ऐसी कोई तारीख़ नहीं है</translation>
        </message>
        <message>
            <source>To MoEngage “price” and “Price” are two attributes. Filters on one of them miss what was stored in the other. Choose one spelling, and send it everywhere.</source>
            <translation>MoEngage के लिए “price” और “Price” दो एट्रिब्यूट हैं। एक के फ़िल्टर से दूसरे में सहेजा मान छूट जाता है। एक वर्तनी चुनें, और हर जगह वही भेजें।</translation>
        </message>
        <message>
            <source>Too many object attributes</source>
            <translation>ऑब्जेक्ट वाले बहुत ज़्यादा एट्रिब्यूट</translation>
        </message>
        <message>
            <source>Two names that differ only in upper and lower case</source>
            <translation>दो नाम जिनमें सिर्फ़ छोटे-बड़े अक्षरों का अंतर है</translation>
        </message>
        <message>
            <source>Two values under one name can't both be stored. Only the last one is sent, and the earlier ones are gone without a word. Remove the ones that you don't mean, or give them names of their own.</source>
            <translation>एक नाम के दो मान दोनों नहीं सहेजे जा सकते। सिर्फ़ आख़िरी भेजा जाता है, पहले वाले बिना बताए चले जाते हैं। जो नहीं चाहिए वे हटाएँ, या उन्हें अलग नाम दें।</translation>
        </message>
        <message>
            <source>Unusual characters in the event name</source>
            <translation>इवेंट के नाम में असामान्य चिह्न</translation>
        </message>
        <message>
            <source>Versions look like numbers, but are text: as numbers 1.10 and 1.1 would be the same. MoEngage refuses an app version that is not text. Put it in double quotes.</source>
            <translation>वर्शन संख्या जैसे दिखते हैं, पर टेक्स्ट हैं: संख्या के रूप में 1.10 और 1.1 एक ही होते। जो ऐप वर्शन टेक्स्ट नहीं है, उसे MoEngage अस्वीकार करता है। इसे डबल कोट में लिखें।</translation>
        </message>
        <message>
            <source>Very many events in one request</source>
            <translation>एक रिक्वेस्ट में बहुत ज़्यादा इवेंट</translation>
        </message>
        <message>
            <source>What stands in double curly brackets is a variable: a gap that this program fills before sending. No value is known for this one, so MoEngage would get the variable's name instead. Give the variable a value or a default, check how its name is spelled, or write the value itself.</source>
            <translation>दोहरे कर्ली ब्रैकेट में जो है वह वेरिएबल है: ऐसी जगह जिसे यह प्रोग्राम भेजने से पहले भरता है। इसका कोई मान पता नहीं, इसलिए MoEngage को वेरिएबल का नाम ही मिलेगा। वेरिएबल को मान या डिफ़ॉल्ट दें, उसके नाम की वर्तनी जाँचें, या सीधे मान लिखें।</translation>
        </message>
        <message>
            <source>Whole numbers are safe up to about 9 followed by eighteen digits, above or below zero. No document says what MoEngage makes of larger ones, so don't count on them. Numbers that long are mostly codes, such as those of cards or parcels: send them as text, in double quotes.</source>
            <translation>पूर्णांक शून्य से ऊपर और नीचे लगभग 9 और उसके बाद अठारह अंकों तक सुरक्षित हैं। इससे बड़ी संख्या का MoEngage क्या करता है, यह कोई दस्तावेज़ नहीं बताता, इसलिए उस पर भरोसा न करें। इतनी लंबी संख्याएँ अक्सर कोड होती हैं, जैसे कार्ड या पार्सल के: उन्हें डबल कोट में टेक्स्ट के रूप में भेजें।</translation>
        </message>
        <message>
            <source>Words such as “null”, “guest”, “unknown”, “0” or “none” get in where an id was missing, and would lump many people together as one user. MoEngage therefore never takes them as a customer id, in upper or lower case. Send the real id. If there is none, find out where it got lost.</source>
            <translation>“null”, “guest”, “unknown”, “0” या “none” जैसे शब्द वहाँ आ जाते हैं जहाँ ID नहीं थी, और बहुत से लोगों को एक ही यूज़र बना देते। इसलिए MoEngage उन्हें कस्टमर ID के रूप में कभी नहीं लेता, छोटे या बड़े अक्षरों में। असली ID भेजें। ID न हो तो पता करें कि वह कहाँ खोई।</translation>
        </message>
        <message>
            <source>Yes or no in quotes</source>
            <translation>कोट में हाँ या नहीं</translation>
        </message>
        <message>
            <source>null means “nothing”, and MoEngage stores nothing: the attribute is missing from the event, and an entry of a list is left out. It does not erase an earlier value either, as events can't be changed afterwards. Fill in the value, or leave the attribute out.</source>
            <translation>null का मतलब “कुछ नहीं” है, और MoEngage कुछ नहीं सहेजता: एट्रिब्यूट इवेंट में नहीं रहता, और सूची की प्रविष्टि छूट जाती है। यह पहले का मान भी नहीं मिटाता, क्योंकि इवेंट बाद में बदले नहीं जा सकते। मान भरें, या एट्रिब्यूट छोड़ दें।</translation>
        </message>
        <message>
            <source>“actions” holds the events of the user, as a list in square brackets, even for a single event. Where it is missing, or is no list, MoEngage refuses the request. Put square brackets around the event.</source>
            <translation>“actions” में यूज़र के इवेंट होते हैं, चौकोर ब्रैकेट वाली सूची के रूप में, भले ही इवेंट एक हो। वह न हो या सूची न हो तो MoEngage रिक्वेस्ट अस्वीकार करता है। इवेंट के चारों ओर चौकोर ब्रैकेट लगाएँ।</translation>
        </message>
        <message>
            <source>“attributes” holds the details of the event: names with values, in one pair of curly brackets. A list or a bare text is refused with the whole request. An event without details may leave it out.</source>
            <translation>“attributes” में इवेंट का ब्योरा होता है: मान सहित नाम, एक जोड़ी कर्ली ब्रैकेट में। सूची या अकेला टेक्स्ट पूरी रिक्वेस्ट समेत अस्वीकार होता है। बिना ब्योरे का इवेंट इसे छोड़ सकता है।</translation>
        </message>
        <message>
            <source>“customer_id” is there but holds nothing, or only spaces, so MoEngage can't know whose event it is and refuses the request. Usually the id was not known where the request was put together. Fill it in, and send no events for users whom you can't name.</source>
            <translation>“customer_id” है, पर उसमें कुछ नहीं या सिर्फ़ ख़ाली स्थान है, इसलिए MoEngage नहीं जान सकता कि इवेंट किसका है, और रिक्वेस्ट अस्वीकार करता है। अक्सर रिक्वेस्ट बनाते समय ID पता नहीं थी। उसे भरें, और जिन यूज़र की पहचान न बता सकें उनके इवेंट न भेजें।</translation>
        </message>
        <message>
            <source>“moe_os_type” names the system of a TV, such as ROKU or tvOS, and has a meaning only together with the platform TV. Set the platform to TV if the event came from one, else remove “moe_os_type”.</source>
            <translation>“moe_os_type” TV का सिस्टम बताता है, जैसे ROKU या tvOS, और सिर्फ़ प्लैटफ़ॉर्म TV के साथ ही उसका मतलब है। इवेंट TV से आया हो तो प्लैटफ़ॉर्म TV रखें, नहीं तो “moe_os_type” हटाएँ।</translation>
        </message>
        <message>
            <source>“platform” says where the event happened, as one of the words ANDROID, iOS, web, TV or unknown. What is not text is refused. Leave it out where you don't know it for certain.</source>
            <translation>“platform” बताता है कि इवेंट कहाँ हुआ, ANDROID, iOS, web, TV या unknown में से एक शब्द में। जो टेक्स्ट नहीं है वह अस्वीकार होता है। पक्का पता न हो तो इसे छोड़ दें।</translation>
        </message>
        <message>
            <source>“type” must be “event”</source>
            <translation>“type” का मान “event” होना चाहिए</translation>
        </message>
        <message>
            <source>“type” tells MoEngage what the request is about, and for events that is always the word “event”, in lower case. With any other word or casing, or without “type”, the whole request is refused.</source>
            <translation>“type” MoEngage को बताता है कि रिक्वेस्ट किस बारे में है, और इवेंट के लिए यह हमेशा छोटे अक्षरों में “event” होता है। कोई और शब्द, दूसरे अक्षर, या “type” न होने पर पूरी रिक्वेस्ट अस्वीकार होती है।</translation>
        </message>
        <message>
            <source>“user_identifiers” names the user by several ids at once, where Identity Resolution is on. It must hold at least one of them, and the value of each must be text: a mobile number needs double quotes too. Anything else is refused.</source>
            <translation>जहाँ Identity Resolution चालू है, वहाँ “user_identifiers” यूज़र को एक साथ कई ID से बताता है। उसमें कम से कम एक ID हो, और हर मान टेक्स्ट हो: मोबाइल नंबर भी डबल कोट में। बाक़ी सब अस्वीकार होता है।</translation>
        </message>
        <message>
            <source>“user_timezone_offset” counts seconds, and MoEngage refuses what is beyond 54000 (15 hours) either way. Much larger numbers are usually milliseconds: leave out the last three digits.</source>
            <translation>“user_timezone_offset” सेकंड गिनता है, और दोनों ओर 54000 (15 घंटे) से आगे MoEngage अस्वीकार करता है। बहुत बड़ी संख्याएँ अक्सर मिलीसेकंड होती हैं: आख़िरी तीन अंक हटाएँ।</translation>
        </message>
        <message>
            <source>“user_timezone_offset” says how far the user's clock is from UTC, in seconds and as a number: UTC+05:30 is 19800. The name of a zone, or a text such as +05:30, is refused. One hour is 3600; west of Greenwich the number is negative.</source>
            <translation>“user_timezone_offset” बताता है कि यूज़र की घड़ी UTC से कितनी दूर है, सेकंड में और संख्या के रूप में: UTC+05:30 का मतलब 19800 है। ज़ोन का नाम, या +05:30 जैसा टेक्स्ट अस्वीकार होता है। एक घंटा 3600 है; ग्रीनविच के पश्चिम में संख्या ऋणात्मक होती है।</translation>
        </message>
        <message>
            <source>“user_time”, the clock on the user's wall, should be “current_time”, which is UTC, plus the offset. Where all three are given, MoEngage takes each as it is. Campaigns in the user's local time may then come at the wrong hour. Send only two of the three: MoEngage works out the third.</source>
            <translation>“user_time”, यानी यूज़र की घड़ी, “current_time” (UTC) और ऑफ़सेट का जोड़ होना चाहिए। तीनों दिए हों तो MoEngage हर एक को जैसा है वैसा लेता है। तब यूज़र के स्थानीय समय के कैंपेन ग़लत घंटे पर आ सकते हैं। तीन में से सिर्फ़ दो भेजें: तीसरा MoEngage निकाल लेता है।</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>MoEngage can't read “{field}” as a time ({found}), so it refuses the request. Write 2020-05-31T16:33:35Z, or the seconds since 1970 (1590404615).</source>
            <translation>MoEngage “{field}” को समय के रूप में नहीं पढ़ सकता ({found}), इसलिए रिक्वेस्ट अस्वीकार करता है। 2020-05-31T16:33:35Z लिखें, या 1970 से गिने सेकंड (1590404615)।</translation>
        </message>
        <message>
            <source>MoEngage drops “{name}”: the name “{key}” is empty, longer than {limit} characters, or has one of $ . % # in it. Rename it.</source>
            <translation>MoEngage “{name}” को छोड़ देता है: नाम “{key}” ख़ाली है, {limit} अक्षरों से लंबा है, या उसमें $ . % # में से कोई है। नाम बदलें।</translation>
        </message>
        <message>
            <source>MoEngage puts a space after each period in an event name: this one is stored as “{stored}”. Write the name without periods.</source>
            <translation>MoEngage इवेंट के नाम में हर बिंदु के बाद ख़ाली स्थान जोड़ता है: यह “{stored}” के रूप में सहेजा जाएगा। नाम बिना बिंदु के लिखें।</translation>
        </message>
        <message>
            <source>MoEngage writes this platform “{expected}”, not “{value}”: campaigns for one platform may miss the event. Use MoEngage's spelling.</source>
            <translation>MoEngage यह प्लैटफ़ॉर्म “{expected}” लिखता है, “{value}” नहीं: किसी एक प्लैटफ़ॉर्म के कैंपेन से इवेंट छूट सकता है। MoEngage की वर्तनी इस्तेमाल करें।</translation>
        </message>
        <message>
            <source>No user is named, so MoEngage refuses the request. Fill in “customer_id” (or “user_identifiers”, if your workspace uses Identity Resolution).</source>
            <translation>कोई यूज़र नहीं बताया गया, इसलिए MoEngage रिक्वेस्ट अस्वीकार करता है। “customer_id” भरें (या “user_identifiers”, अगर आपका वर्कस्पेस Identity Resolution इस्तेमाल करता है)।</translation>
        </message>
        <message>
            <source>Nothing of the object “{name}” can be stored, so MoEngage drops it. Fill it, or leave it out.</source>
            <translation>ऑब्जेक्ट “{name}” का कुछ भी सहेजा नहीं जा सकता, इसलिए MoEngage उसे छोड़ देता है। उसे भरें, या छोड़ दें।</translation>
        </message>
        <message>
            <source>The attribute name “{name}” has {length} characters; MoEngage keeps the first {limit} and cuts off the rest. Shorten it.</source>
            <translation>एट्रिब्यूट के नाम “{name}” में {length} अक्षर हैं; MoEngage पहले {limit} रखता है और बाक़ी काट देता है। इसे छोटा करें।</translation>
        </message>
        <message>
            <source>The event name has {characters} in it, which MoEngage's naming guide advises against. Use letters and digits.</source>
            <translation>इवेंट के नाम में {characters} है, जिसे MoEngage की नाम-गाइड मना करती है। अक्षर और अंक इस्तेमाल करें।</translation>
        </message>
        <message>
            <source>The event name is {kind}, but it must be text: MoEngage refuses the request as “Malformed JSON”. Write the name in double quotes.</source>
            <translation>इवेंट का नाम {kind} है, पर टेक्स्ट होना चाहिए: MoEngage रिक्वेस्ट को “Malformed JSON” कहकर अस्वीकार करता है। नाम डबल कोट में लिखें।</translation>
        </message>
        <message>
            <source>The naming guide asks for event names of at least {limit} characters; “{name}” has {length}. Choose a name that says more.</source>
            <translation>नाम-गाइड इवेंट के नाम में कम से कम {limit} अक्षर माँगती है; “{name}” में {length} है। ऐसा नाम चुनें जो ज़्यादा बताए।</translation>
        </message>
        <message>
            <source>The plan has no attribute “{name}” for this event; the nearest one is {nearest}. Correct the name, or add it to the plan.</source>
            <translation>प्लान में इस इवेंट का एट्रिब्यूट “{name}” नहीं है; सबसे मिलता-जुलता {nearest} है। नाम ठीक करें, या उसे प्लान में जोड़ें।</translation>
        </message>
        <message>
            <source>The plan has no event “{name}”; the nearest one is {nearest}. Correct the name, or add it to the plan.</source>
            <translation>प्लान में इवेंट “{name}” नहीं है; सबसे मिलता-जुलता {nearest} है। नाम ठीक करें, या उसे प्लान में जोड़ें।</translation>
        </message>
        <message>
            <source>The plan requires the attribute “{name}” for this event, but it is not there. Add it.</source>
            <translation>प्लान के अनुसार इस इवेंट में एट्रिब्यूट “{name}” ज़रूरी है, पर वह नहीं है। उसे जोड़ें।</translation>
        </message>
        <message>
            <source>The request is {kind}, so MoEngage refuses it. Put it all into one pair of curly brackets {{ }}.</source>
            <translation>रिक्वेस्ट {kind} है, इसलिए MoEngage उसे अस्वीकार करता है। सब कुछ एक जोड़ी कर्ली ब्रैकेट {{ }} में रखें।</translation>
        </message>
        <message>
            <source>The request is {size} bytes, {over} over the limit of 131,072 (128 KB): MoEngage refuses it. Send fewer events or shorter values.</source>
            <translation>रिक्वेस्ट {size} बाइट की है, 131,072 (128 KB) की सीमा से {over} ज़्यादा: MoEngage इसे अस्वीकार करता है। कम इवेंट या छोटे मान भेजें।</translation>
        </message>
        <message>
            <source>The values of “{name}” must all be {type}, like the first one, but {element} (“{name}[{index}]”) can't be turned into that: MoEngage drops the whole list. Send values of one type.</source>
            <translation>“{name}” के सभी मान पहले की तरह {type} होने चाहिए, पर {element} (“{name}[{index}]”) उसमें नहीं बदल सकता: MoEngage पूरी सूची छोड़ देता है। एक ही प्रकार के मान भेजें।</translation>
        </message>
        <message>
            <source>The variable “{variable}” has no value, so its name would be sent instead. Give it a value, or a default in the template.</source>
            <translation>वेरिएबल “{variable}” का मान नहीं है, इसलिए उसका नाम ही भेजा जाएगा। उसे मान दें, या टेम्पलेट में डिफ़ॉल्ट।</translation>
        </message>
        <message>
            <source>This attribute has no name, so MoEngage drops it. Give it one.</source>
            <translation>इस एट्रिब्यूट का नाम नहीं है, इसलिए MoEngage इसे छोड़ देता है। इसे नाम दें।</translation>
        </message>
        <message>
            <source>This entry of “actions” is {kind}, but it must be an event in curly brackets: MoEngage refuses the request. Give it a name in “action”, or remove it.</source>
            <translation>“actions” की यह प्रविष्टि {kind} है, पर कर्ली ब्रैकेट में इवेंट होनी चाहिए: MoEngage रिक्वेस्ट अस्वीकार करता है। “action” में नाम दें, या इसे हटाएँ।</translation>
        </message>
        <message>
            <source>This event has no name, so MoEngage refuses the request. Fill in “action”.</source>
            <translation>इस इवेंट का नाम नहीं है, इसलिए MoEngage रिक्वेस्ट अस्वीकार करता है। “action” भरें।</translation>
        </message>
        <message>
            <source>This event has {count} attributes; MoEngage keeps the first {limit} and drops the rest. Send fewer.</source>
            <translation>इस इवेंट में {count} एट्रिब्यूट हैं; MoEngage पहले {limit} रखता है और बाक़ी छोड़ देता है। कम भेजें।</translation>
        </message>
        <message>
            <source>This event is dated {time}, which is in the future: MoEngage does not accept it, while it takes the other events of the request. Use a time that has passed.</source>
            <translation>इस इवेंट का समय {time} है, जो भविष्य में है: MoEngage इसे नहीं लेता, पर रिक्वेस्ट के बाक़ी इवेंट ले लेता है। बीता हुआ समय लिखें।</translation>
        </message>
        <message>
            <source>This event name has {length} characters; MoEngage keeps the first {limit} and cuts off the rest. Shorten it.</source>
            <translation>इवेंट के इस नाम में {length} अक्षर हैं; MoEngage पहले {limit} रखता है और बाक़ी काट देता है। इसे छोटा करें।</translation>
        </message>
        <message>
            <source>This is not valid JSON, so MoEngage refuses the whole request. {reason} Correct it there.</source>
            <translation>यह सही JSON नहीं है, इसलिए MoEngage पूरी रिक्वेस्ट अस्वीकार करता है। {reason} वहाँ ठीक करें।</translation>
        </message>
        <message>
            <source>This request has {count} events, and MoEngage takes 30,000 a minute: requests of over {limit} use that up quickly. Split it.</source>
            <translation>इस रिक्वेस्ट में {count} इवेंट हैं, और MoEngage एक मिनट में 30,000 लेता है: {limit} से ज़्यादा वाली रिक्वेस्ट इसे जल्दी पूरा कर देती हैं। इसे बाँटें।</translation>
        </message>
        <message>
            <source>With “{name}” this payload has {count} different object attributes; a workspace may have {limit} at most. Send fewer.</source>
            <translation>“{name}” को मिलाकर इसमें {count} अलग-अलग ऑब्जेक्ट एट्रिब्यूट हैं; एक वर्कस्पेस में ज़्यादा से ज़्यादा {limit} हो सकते हैं। कम भेजें।</translation>
        </message>
        <message>
            <source>“actions” is empty: there is no event to send, so MoEngage refuses the request. Add at least one.</source>
            <translation>“actions” ख़ाली है: भेजने को कोई इवेंट नहीं, इसलिए MoEngage रिक्वेस्ट अस्वीकार करता है। कम से कम एक जोड़ें।</translation>
        </message>
        <message>
            <source>“actions” must be a list of events in square brackets, but {found}: MoEngage refuses the request. Add at least one event.</source>
            <translation>“actions” चौकोर ब्रैकेट में इवेंट की सूची होनी चाहिए, पर {found}: MoEngage रिक्वेस्ट अस्वीकार करता है। कम से कम एक इवेंट जोड़ें।</translation>
        </message>
        <message>
            <source>“app_version” is {kind}, but it must be text: MoEngage refuses the request. Write it in double quotes, or leave it out.</source>
            <translation>“app_version” {kind} है, पर टेक्स्ट होना चाहिए: MoEngage रिक्वेस्ट अस्वीकार करता है। इसे डबल कोट में लिखें, या छोड़ दें।</translation>
        </message>
        <message>
            <source>“attributes” is {kind}, but it must be names with values in curly brackets: MoEngage refuses the request. Write it so, or leave it out.</source>
            <translation>“attributes” {kind} है, पर कर्ली ब्रैकेट में मान सहित नाम होने चाहिए: MoEngage रिक्वेस्ट अस्वीकार करता है। वैसे लिखें, या छोड़ दें।</translation>
        </message>
        <message>
            <source>“customer_id” is empty, so MoEngage refuses the request. Enter the id of the event's user.</source>
            <translation>“customer_id” ख़ाली है, इसलिए MoEngage रिक्वेस्ट अस्वीकार करता है। इवेंट के यूज़र की ID भरें।</translation>
        </message>
        <message>
            <source>“customer_id” is {kind}, but it must be text: MoEngage refuses the request. Write the id in double quotes.</source>
            <translation>“customer_id” {kind} है, पर टेक्स्ट होना चाहिए: MoEngage रिक्वेस्ट अस्वीकार करता है। ID को डबल कोट में लिखें।</translation>
        </message>
        <message>
            <source>“customer_id” is “{value}”, a single character: MoEngage refuses ids of fewer than two. Enter the whole id.</source>
            <translation>“customer_id” “{value}” है, सिर्फ़ एक अक्षर: MoEngage दो से कम अक्षर की ID अस्वीकार करता है। पूरी ID भरें।</translation>
        </message>
        <message>
            <source>“device_id” is {kind}, but it must be text: MoEngage refuses the request. Write it in double quotes, or leave it out.</source>
            <translation>“device_id” {kind} है, पर टेक्स्ट होना चाहिए: MoEngage रिक्वेस्ट अस्वीकार करता है। इसे डबल कोट में लिखें, या छोड़ दें।</translation>
        </message>
        <message>
            <source>“moe_os_type” goes only with the platform TV. Set “platform” to TV, or remove “moe_os_type”.</source>
            <translation>“moe_os_type” सिर्फ़ प्लैटफ़ॉर्म TV के साथ चलता है। “platform” को TV करें, या “moe_os_type” हटाएँ।</translation>
        </message>
        <message>
            <source>“platform” is {kind}, but it must be text: MoEngage refuses the request. Choose a platform, or leave it out.</source>
            <translation>“platform” {kind} है, पर टेक्स्ट होना चाहिए: MoEngage रिक्वेस्ट अस्वीकार करता है। प्लैटफ़ॉर्म चुनें, या छोड़ दें।</translation>
        </message>
        <message>
            <source>“type” must be exactly “event”, in lower case, but {found}: MoEngage refuses the request. Write “event”.</source>
            <translation>“type” ठीक “event” होना चाहिए, छोटे अक्षरों में, पर {found}: MoEngage रिक्वेस्ट अस्वीकार करता है। “event” लिखें।</translation>
        </message>
        <message>
            <source>“user_identifiers” must hold at least one name with a text, and nothing else: MoEngage refuses the request. Write it like {{"moe_mobile": "+919876543210"}}.</source>
            <translation>“user_identifiers” में कम से कम एक नाम टेक्स्ट के साथ होना चाहिए, और कुछ नहीं: MoEngage रिक्वेस्ट अस्वीकार करता है। ऐसे लिखें: {{"moe_mobile": "+919876543210"}}।</translation>
        </message>
        <message>
            <source>“user_timezone_offset” is {kind}, but it must be a number of seconds: MoEngage refuses the request. For India (UTC+05:30) write 19800.</source>
            <translation>“user_timezone_offset” {kind} है, पर सेकंड की संख्या होना चाहिए: MoEngage रिक्वेस्ट अस्वीकार करता है। भारत (UTC+05:30) के लिए 19800 लिखें।</translation>
        </message>
        <message>
            <source>“user_timezone_offset” is {value} seconds, outside -54000 to 54000 (15 hours either way): MoEngage refuses the request. For India (UTC+05:30) write 19800.</source>
            <translation>“user_timezone_offset” {value} सेकंड है, -54000 से 54000 (दोनों ओर 15 घंटे) से बाहर: MoEngage रिक्वेस्ट अस्वीकार करता है। भारत (UTC+05:30) के लिए 19800 लिखें।</translation>
        </message>
        <message>
            <source>“user_timezone_offset” is {value}, counted in seconds, which is no time zone in use: all are multiples of 900 (15 minutes). Check that it is in seconds.</source>
            <translation>“user_timezone_offset” {value} है, सेकंड में गिना हुआ, जो किसी टाइम ज़ोन का नहीं है: सभी 900 (15 मिनट) के गुणज हैं। जाँचें कि यह सेकंड में है।</translation>
        </message>
        <message>
            <source>“user_time” is {found}, but “current_time” and “user_timezone_offset” make {expected}. Correct one of the three, or leave one out.</source>
            <translation>“user_time” {found} है, पर “current_time” और “user_timezone_offset” से {expected} बनता है। तीन में से एक ठीक करें, या एक छोड़ दें।</translation>
        </message>
        <message>
            <source>“{field}” does not say in which time zone it is, so MoEngage assumes one. Put the UTC time with a Z at its end into “current_time”; beside “user_time”, “user_timezone_offset” does as well.</source>
            <translation>“{field}” नहीं बताता कि वह किस टाइम ज़ोन में है, इसलिए MoEngage अपने आप एक मान लेता है। “current_time” में UTC समय अंत में Z के साथ लिखें; “user_time” के साथ “user_timezone_offset” भी चलेगा।</translation>
        </message>
        <message>
            <source>“{field}” has thirteen digits, so it is read as milliseconds: {time}. Write seconds, without the last three digits.</source>
            <translation>“{field}” में तेरह अंक हैं, इसलिए इसे मिलीसेकंड पढ़ा गया: {time}। आख़िरी तीन अंक हटाकर सेकंड लिखें।</translation>
        </message>
        <message>
            <source>“{field}” is a number in quotes. MoEngage takes it, but its documents ask for a number: remove the quotes.</source>
            <translation>“{field}” कोट में लिखी संख्या है। MoEngage इसे ले लेता है, पर उसके दस्तावेज़ संख्या माँगते हैं: कोट हटाएँ।</translation>
        </message>
        <message>
            <source>“{field}” means {time}. If that is not what you meant, check the number: it must count the seconds since 1970.</source>
            <translation>“{field}” का मतलब {time} है। आपका मतलब यह न हो तो संख्या जाँचें: वह 1970 से गिने सेकंड होनी चाहिए।</translation>
        </message>
        <message>
            <source>“{name}” and “{other}” differ only in upper and lower case, so MoEngage stores two attributes. Keep one of them.</source>
            <translation>“{name}” और “{other}” में सिर्फ़ छोटे-बड़े अक्षरों का अंतर है, इसलिए MoEngage दो एट्रिब्यूट सहेजता है। एक ही रखें।</translation>
        </message>
        <message>
            <source>“{name}” begins or ends with a space, tab or line break, so it is another name than the one without. Remove it.</source>
            <translation>“{name}” के शुरू या अंत में ख़ाली स्थान, टैब या नई लाइन है, इसलिए यह उसके बिना वाले नाम से अलग है। इसे हटाएँ।</translation>
        </message>
        <message>
            <source>“{name}” begins with “moe_”, which MoEngage keeps for names of its own: it may be blocked later without notice. Rename it.</source>
            <translation>“{name}” “moe_” से शुरू होता है, जो MoEngage अपने नामों के लिए रखता है: बाद में बिना सूचना रोक लग सकती है। नाम बदलें।</translation>
        </message>
        <message>
            <source>“{name}” begins with “moe”, as MoEngage's own names do, and its naming guide advises against that. Choose another name.</source>
            <translation>“{name}” MoEngage के अपने नामों की तरह “moe” से शुरू होता है, और उसकी नाम-गाइड इसे मना करती है। दूसरा नाम चुनें।</translation>
        </message>
        <message>
            <source>“{name}” has no value (null), so MoEngage does not store it. Fill in a value, or leave it out.</source>
            <translation>“{name}” का मान नहीं है (null), इसलिए MoEngage उसे नहीं सहेजता। मान भरें, या उसे छोड़ दें।</translation>
        </message>
        <message>
            <source>“{name}” has {count} names on all its levels together; MoEngage keeps the first {limit} and drops the rest. Send fewer.</source>
            <translation>“{name}” में सभी स्तर मिलाकर {count} नाम हैं; MoEngage पहले {limit} रखता है और बाक़ी छोड़ देता है। कम भेजें।</translation>
        </message>
        <message>
            <source>“{name}” has {count} objects; MoEngage keeps the first {limit} and drops the rest. Send fewer.</source>
            <translation>“{name}” में {count} ऑब्जेक्ट हैं; MoEngage पहले {limit} रखता है और बाक़ी छोड़ देता है। कम भेजें।</translation>
        </message>
        <message>
            <source>“{name}” has {count} values; MoEngage keeps the first {limit} and drops the rest. Send fewer.</source>
            <translation>“{name}” में {count} मान हैं; MoEngage पहले {limit} रखता है और बाक़ी छोड़ देता है। कम भेजें।</translation>
        </message>
        <message>
            <source>“{name}” has {length} characters; MoEngage keeps the first {limit} and cuts off the rest. Shorten it.</source>
            <translation>“{name}” में {length} अक्षर हैं; MoEngage पहले {limit} रखता है और बाक़ी काट देता है। इसे छोटा करें।</translation>
        </message>
        <message>
            <source>“{name}” has {length} characters; MoEngage keeps the first {limit} of each value in a list and cuts off the rest. Shorten it.</source>
            <translation>“{name}” में {length} अक्षर हैं; MoEngage सूची के हर मान के पहले {limit} रखता है और बाक़ी काट देता है। इसे छोटा करें।</translation>
        </message>
        <message>
            <source>“{name}” is a date that MoEngage does not recognise as one (“{value}”): it is stored as text, and date filters will not find it. Write it as 2020-05-31T16:33:35Z or 2020-05-31.</source>
            <translation>“{name}” ऐसी तारीख़ है जिसे MoEngage तारीख़ नहीं मानता (“{value}”): यह टेक्स्ट के रूप में सहेजी जाएगी, और तारीख़ के फ़िल्टर इसे नहीं ढूँढेंगे। 2020-05-31T16:33:35Z या 2020-05-31 जैसा लिखें।</translation>
        </message>
        <message>
            <source>“{name}” is a link of {length} characters; MoEngage drops a link over {limit} altogether. Use a shorter one.</source>
            <translation>“{name}” {length} अक्षरों का लिंक है; {limit} से लंबा लिंक MoEngage पूरा छोड़ देता है। छोटा लिंक इस्तेमाल करें।</translation>
        </message>
        <message>
            <source>“{name}” is a list of objects with other values among them ({count}): MoEngage drops those. Send objects only.</source>
            <translation>“{name}” ऑब्जेक्ट की सूची है जिसमें दूसरे मान भी हैं ({count}): MoEngage उन्हें छोड़ देता है। सिर्फ़ ऑब्जेक्ट भेजें।</translation>
        </message>
        <message>
            <source>“{name}” is a list with other lists inside ({count}): MoEngage drops those. Put their values directly into the list.</source>
            <translation>“{name}” ऐसी सूची है जिसके भीतर और सूचियाँ हैं ({count}): MoEngage उन्हें छोड़ देता है। उनके मान सीधे सूची में रखें।</translation>
        </message>
        <message>
            <source>“{name}” is an object on the third level; MoEngage goes {limit} levels deep and stores this one as text. Put its values one level up.</source>
            <translation>“{name}” तीसरे स्तर का ऑब्जेक्ट है; MoEngage {limit} स्तर तक जाता है और इसे टेक्स्ट के रूप में सहेजता है। इसके मान एक स्तर ऊपर लाएँ।</translation>
        </message>
        <message>
            <source>“{name}” is an object: unless your workspace has the object data type enabled, it is not stored. Ask MoEngage if you are not sure.</source>
            <translation>“{name}” ऑब्जेक्ट है: आपके वर्कस्पेस में ऑब्जेक्ट वाला डेटा प्रकार चालू न हो तो यह नहीं सहेजा जाता। पक्का न हो तो MoEngage से पूछें।</translation>
        </message>
        <message>
            <source>“{name}” is empty, and MoEngage drops what is empty inside an object. Fill in a value, or leave it out.</source>
            <translation>“{name}” ख़ाली है, और ऑब्जेक्ट के भीतर जो ख़ाली हो उसे MoEngage छोड़ देता है। मान भरें, या उसे छोड़ दें।</translation>
        </message>
        <message>
            <source>“{name}” is no field that MoEngage knows here, so it is likely lost; the nearest one is “{nearest}”. Correct the name, or, if it is an attribute, move it into the event's “attributes”.</source>
            <translation>“{name}” ऐसा फ़ील्ड नहीं जिसे MoEngage यहाँ जानता हो, इसलिए शायद खो जाएगा; सबसे मिलता-जुलता “{nearest}” है। नाम ठीक करें, या यह एट्रिब्यूट हो तो इसे इवेंट के “attributes” में ले जाएँ।</translation>
        </message>
        <message>
            <source>“{name}” is pinned to {pinned} in the dashboard, but {value} is {sent}: MoEngage {outcome}. Send it as {pinned}.</source>
            <translation>“{name}” का प्रकार dashboard में {pinned} तय है, पर {value} {sent} है: MoEngage {outcome}। इसे {pinned} के रूप में भेजें।</translation>
        </message>
        <message>
            <source>“{name}” is the number {value} in quotes, so it is stored as text, and filters can't compare it as a number. Remove the quotes if a number is meant.</source>
            <translation>“{name}” कोट में लिखी संख्या {value} है, इसलिए टेक्स्ट के रूप में सहेजी जाएगी, और फ़िल्टर उसकी तुलना संख्या की तरह नहीं कर सकते। संख्या से मतलब हो तो कोट हटाएँ।</translation>
        </message>
        <message>
            <source>“{name}” is {value} in quotes, so it is stored as text, not as yes or no. Remove the quotes if yes or no is meant.</source>
            <translation>“{name}” कोट में लिखा {value} है, इसलिए टेक्स्ट के रूप में सहेजा जाएगा, हाँ या नहीं के रूप में नहीं। हाँ या नहीं से मतलब हो तो कोट हटाएँ।</translation>
        </message>
        <message>
            <source>“{name}” is {value}, beyond what a stored number can hold: no document says what MoEngage makes of it. Correct the number, or send it as text in double quotes.</source>
            <translation>“{name}” {value} है, जो सहेजी जा सकने वाली संख्या से बड़ी है: MoEngage इसका क्या करता है, यह कोई दस्तावेज़ नहीं बताता। संख्या ठीक करें, या डबल कोट में टेक्स्ट के रूप में भेजें।</translation>
        </message>
        <message>
            <source>“{name}” is {value}, but MoEngage stores it as {type}, like the first value of the list. Send values of one type.</source>
            <translation>“{name}” {value} है, पर MoEngage इसे सूची के पहले मान की तरह {type} के रूप में सहेजता है। एक ही प्रकार के मान भेजें।</translation>
        </message>
        <message>
            <source>“{name}” is “{value}”, a date or time that does not exist: it is stored as text, and date filters will not find it. Correct it.</source>
            <translation>“{name}” “{value}” है, ऐसी तारीख़ या समय जो होता ही नहीं: यह टेक्स्ट के रूप में सहेजा जाएगा, और तारीख़ के फ़िल्टर इसे नहीं ढूँढेंगे। इसे ठीक करें।</translation>
        </message>
        <message>
            <source>“{name}” stands here more than once; only this last one is sent. Remove the others, or rename them.</source>
            <translation>“{name}” यहाँ एक से ज़्यादा बार है; सिर्फ़ यह आख़िरी वाला भेजा जाएगा। बाक़ी हटाएँ, या उनके नाम बदलें।</translation>
        </message>
        <message>
            <source>“{name}” takes {size} bytes; MoEngage stores nothing of an object over {limit} (25 KB). Send less in it.</source>
            <translation>“{name}” {size} बाइट लेता है; {limit} (25 KB) से बड़े ऑब्जेक्ट का MoEngage कुछ नहीं सहेजता। इसमें कम भेजें।</translation>
        </message>
        <message>
            <source>“{name}” was {before} in {sends}, but is {now} here. One attribute should keep one type: filters on it find only values of theirs.</source>
            <translation>“{name}” {sends} में {before} था, पर यहाँ {now} है। एक एट्रिब्यूट का एक ही प्रकार रहना चाहिए: उस पर बने फ़िल्टर सिर्फ़ अपने प्रकार के मान ढूँढते हैं।</translation>
        </message>
        <message>
            <source>“{value}” is a reserved word that MoEngage refuses as a customer id. Enter the id of a real user.</source>
            <translation>“{value}” आरक्षित शब्द है जिसे MoEngage कस्टमर ID के रूप में अस्वीकार करता है। किसी असली यूज़र की ID भरें।</translation>
        </message>
        <message>
            <source>“{value}” is no TV system that MoEngage knows. Choose one of {allowed}, spelled exactly so.</source>
            <translation>“{value}” ऐसा TV सिस्टम नहीं जिसे MoEngage जानता हो। {allowed} में से एक चुनें, ठीक इसी वर्तनी में।</translation>
        </message>
        <message>
            <source>“{value}” is no platform that MoEngage knows: it is stored all the same, and push and in-app campaigns for one platform go wrong. Choose one of {allowed}.</source>
            <translation>“{value}” ऐसा प्लैटफ़ॉर्म नहीं जिसे MoEngage जानता हो: यह फिर भी सहेजा जाता है, और किसी एक प्लैटफ़ॉर्म के push और in-app कैंपेन गड़बड़ाते हैं। {allowed} में से एक चुनें।</translation>
        </message>
    </context>
    <context>
        <name>SaveTemplateDialog</name>
        <message>
            <source>&amp;Folder</source>
            <translation>फ़ोल्डर (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>नाम (&amp;N)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>फ़ोल्डर</translation>
        </message>
        <message>
            <source>Folder, or the name of a new one</source>
            <translation>फ़ोल्डर, या नए फ़ोल्डर का नाम</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>फ़ोल्डर</translation>
        </message>
        <message>
            <source>Give it a name. Signs that file names can't have are left out.</source>
            <translation>इसे नाम दें। फ़ाइल के नाम में जो चिह्न नहीं हो सकते, वे हटा दिए जाते हैं।</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>टेम्पलेट का नाम</translation>
        </message>
        <message>
            <source>Pick a folder, or type the name of a new one. “A/B” is B inside of A.</source>
            <translation>फ़ोल्डर चुनें, या नए का नाम लिखें। “A/B” का मतलब A के भीतर B है।</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Save as template</source>
            <translation>टेम्पलेट के रूप में सहेजें</translation>
        </message>
        <message>
            <source>Saved as “{path}” in your templates folder. The API key is never saved.</source>
            <translation>आपके टेम्पलेट फ़ोल्डर में “{path}” के रूप में सहेजा जाएगा। API key कभी नहीं सहेजी जाती।</translation>
        </message>
        <message>
            <source>There is already a template “{path}”. Choose another name.</source>
            <translation>“{path}” टेम्पलेट पहले से है। दूसरा नाम चुनें।</translation>
        </message>
        <message>
            <source>Where it is saved</source>
            <translation>कहाँ सहेजा जाएगा</translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>कोई फ़ोल्डर नहीं</translation>
        </message>
    </context>
    <context>
        <name>SendDesk</name>
        <message>
            <source>This is no JSON: MoEngage refuses it. Send asks first, then sends exactly this.</source>
            <translation>यह JSON नहीं है: MoEngage इसे अस्वीकार करता है। “भेजें” पहले पूछता है, फिर ठीक यही भेजता है।</translation>
        </message>
    </context>
    <context>
        <name>SendFlow</name>
        <message>
            <source>&amp;Send again</source>
            <translation>फिर भेजें (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Send anyway</source>
            <translation>फिर भी भेजें (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Send to LIVE</source>
            <translation>LIVE पर भेजें (&amp;S)</translation>
        </message>
        <message>
            <source>1 event</source>
            <translation>1 इवेंट</translation>
        </message>
        <message>
            <source>APP_ID {app_id}</source>
            <translation>APP_ID {app_id}</translation>
        </message>
        <message>
            <source>Address {place}, APP_ID {app_id}</source>
            <translation>पता {place}, APP_ID {app_id}</translation>
        </message>
        <message>
            <source>Also add all of them to this connection's test users</source>
            <translation>इन सबको इस कनेक्शन के टेस्ट यूज़र में भी जोड़ें</translation>
        </message>
        <message>
            <source>Also add {user} to this connection's test users</source>
            <translation>{user} को इस कनेक्शन के टेस्ट यूज़र में भी जोड़ें</translation>
        </message>
        <message>
            <source>Data center {place}, APP_ID {app_id}</source>
            <translation>डेटा सेंटर {place}, APP_ID {app_id}</translation>
        </message>
        <message>
            <source>Enter the APP_ID of your workspace first: Settings &gt; Account &gt; APIs.</source>
            <translation>पहले अपने वर्कस्पेस की APP_ID भरें: Settings &gt; Account &gt; APIs।</translation>
        </message>
        <message>
            <source>It went out before, and nobody knows whether MoEngage recorded it: sending it again can double it.</source>
            <translation>यह पहले जा चुका है, और पता नहीं कि MoEngage ने इसे दर्ज किया या नहीं: फिर भेजने पर यह दो बार दर्ज हो सकता है।</translation>
        </message>
        <message>
            <source>Look in the dashboard first whether the event is there. Events can't be deleted.</source>
            <translation>पहले dashboard में देखें कि इवेंट वहाँ है या नहीं। इवेंट मिटाए नहीं जा सकते।</translation>
        </message>
        <message>
            <source>MoEngage will refuse this request:</source>
            <translation>MoEngage यह रिक्वेस्ट अस्वीकार करेगा:</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>Send anyway?</source>
            <translation>फिर भी भेजें?</translation>
        </message>
        <message>
            <source>Send it again?</source>
            <translation>फिर भेजें?</translation>
        </message>
        <message>
            <source>Send to LIVE?</source>
            <translation>LIVE पर भेजें?</translation>
        </message>
        <message>
            <source>unknown user</source>
            <translation>अज्ञात यूज़र</translation>
        </message>
        <message>
            <source>{count} events</source>
            <translation>{count} इवेंट</translation>
        </message>
        <message>
            <source>{count} users</source>
            <translation>{count} यूज़र</translation>
        </message>
        <message>
            <source>“{name}” is a LIVE workspace. {events} for {users} can start real campaigns.</source>
            <translation>“{name}” LIVE वर्कस्पेस है। {users} के लिए {events} असली कैंपेन शुरू कर सकते हैं।</translation>
        </message>
    </context>
    <context>
        <name>SendValuesDialog</name>
        <message>
            <source>&amp;Don’t ask again for this event until Moe Console is closed</source>
            <translation>Moe Console बंद होने तक इस इवेंट के लिए फिर न पूछें (&amp;D)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Don’t ask again for this event until Moe Console is closed</source>
            <translation>Moe Console बंद होने तक इस इवेंट के लिए फिर न पूछें</translation>
        </message>
        <message>
            <source>No</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>भेजें</translation>
        </message>
        <message>
            <source>This event has variables. An empty field takes the default.</source>
            <translation>इस इवेंट में वेरिएबल हैं। ख़ाली फ़ील्ड डिफ़ॉल्ट लेता है।</translation>
        </message>
        <message>
            <source>Value of {name}</source>
            <translation>{name} का मान</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>मान</translation>
        </message>
        <message>
            <source>Values for this send</source>
            <translation>इस बार भेजने के मान</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>ज़रूरी</translation>
        </message>
        <message>
            <source>{note} Not remembered.</source>
            <translation>{note} याद नहीं रखा जाएगा।</translation>
        </message>
        <message>
            <source>{value} (default)</source>
            <translation>{value} (डिफ़ॉल्ट)</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>A body that the PowerShell script puts together by itself: only texts are read.</source>
            <translation>ऐसा body जिसे PowerShell script ख़ुद जोड़ती है: सिर्फ़ टेक्स्ट पढ़े जाते हैं।</translation>
        </message>
        <message>
            <source>A body that the Python script puts together by itself: only what stands in it is read.</source>
            <translation>ऐसा body जिसे Python script ख़ुद जोड़ती है: सिर्फ़ वही पढ़ा जाता है जो उसमें लिखा है।</translation>
        </message>
        <message>
            <source>A body that the script puts together by itself: only what stands in it is read.</source>
            <translation>ऐसा body जिसे script ख़ुद जोड़ती है: सिर्फ़ वही पढ़ा जाता है जो उसमें लिखा है।</translation>
        </message>
        <message>
            <source>A colon is missing after the name.</source>
            <translation>नाम के बाद कोलन (:) नहीं है।</translation>
        </message>
        <message>
            <source>A command without a body.</source>
            <translation>बिना body की कमांड।</translation>
        </message>
        <message>
            <source>A control character must be written as an escape, such as \t.</source>
            <translation>कंट्रोल चिह्न को escape के रूप में लिखना होगा, जैसे \t।</translation>
        </message>
        <message>
            <source>A double quote is missing at the end of the text.</source>
            <translation>टेक्स्ट के अंत में डबल कोट नहीं है।</translation>
        </message>
        <message>
            <source>A header holds characters that can't be sent: check the connection. Nothing was sent.</source>
            <translation>किसी header में ऐसे चिह्न हैं जो भेजे नहीं जा सकते: कनेक्शन जाँचें। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>A header's name is empty or holds forbidden characters. Nothing was sent.</source>
            <translation>किसी header का नाम ख़ाली है या उसमें वर्जित चिह्न हैं। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>A list</source>
            <translation>सूची</translation>
        </message>
        <message>
            <source>A list of {children} values</source>
            <translation>{children} मानों की सूची</translation>
        </message>
        <message>
            <source>A lone surrogate (“\ud800” to “\udfff”) is not a character.</source>
            <translation>अकेला surrogate (“\ud800” से “\udfff”) कोई अक्षर नहीं है।</translation>
        </message>
        <message>
            <source>A lone surrogate is not a character.</source>
            <translation>अकेला surrogate कोई अक्षर नहीं है।</translation>
        </message>
        <message>
            <source>A name in double quotes is missing here.</source>
            <translation>यहाँ डबल कोट में नाम नहीं है।</translation>
        </message>
        <message>
            <source>A name in the HTTPie command has too many brackets.</source>
            <translation>HTTPie कमांड के एक नाम में बहुत ज़्यादा ब्रैकेट हैं।</translation>
        </message>
        <message>
            <source>A name in the HTTPie command leads into what is no list.</source>
            <translation>HTTPie कमांड का एक नाम ऐसी जगह ले जाता है जो सूची नहीं है।</translation>
        </message>
        <message>
            <source>A name in the HTTPie command leads into what is no object.</source>
            <translation>HTTPie कमांड का एक नाम ऐसी जगह ले जाता है जो ऑब्जेक्ट नहीं है।</translation>
        </message>
        <message>
            <source>A name in the HTTPie command leads too far into a list.</source>
            <translation>HTTPie कमांड का एक नाम सूची में बहुत आगे ले जाता है।</translation>
        </message>
        <message>
            <source>A project code has letters, digits, dots, _ and - only. Leave it empty if unsure.</source>
            <translation>प्रोजेक्ट कोड में सिर्फ़ अक्षर, अंक, बिंदु, _ और - होते हैं। पक्का न हो तो ख़ाली छोड़ें।</translation>
        </message>
        <message>
            <source>A proxy was chosen, but its address is missing. Nothing was sent.</source>
            <translation>proxy चुना गया, पर उसका पता नहीं दिया गया। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>A server answered, but not as MoEngage does: a sign-in page of the network, or a gateway. Check the address and the proxy.</source>
            <translation>किसी सर्वर ने जवाब दिया, पर MoEngage की तरह नहीं: नेटवर्क का साइन-इन पेज या gateway। पता और proxy जाँचें।</translation>
        </message>
        <message>
            <source>A value is missing here.</source>
            <translation>यहाँ मान नहीं है।</translation>
        </message>
        <message>
            <source>An APP_ID has letters and digits only. Copy it from the dashboard again: Settings &gt; Account &gt; APIs.</source>
            <translation>APP_ID में सिर्फ़ अक्षर और अंक होते हैं। उसे dashboard से फिर कॉपी करें: Settings &gt; Account &gt; APIs।</translation>
        </message>
        <message>
            <source>An APP_ID has letters, digits, _ and - only, at most 64 of them.</source>
            <translation>APP_ID में सिर्फ़ अक्षर, अंक, _ और - होते हैं, ज़्यादा से ज़्यादा 64।</translation>
        </message>
        <message>
            <source>An APP_ID usually has 20 to 24 characters. Compare it with the dashboard: Settings &gt; Account &gt; APIs.</source>
            <translation>APP_ID में अक्सर 20 से 24 अक्षर होते हैं। उसे dashboard से मिलाएँ: Settings &gt; Account &gt; APIs।</translation>
        </message>
        <message>
            <source>An APP_ID usually has capital letters only. Compare it with the dashboard: Settings &gt; Account &gt; APIs.</source>
            <translation>APP_ID में अक्सर सिर्फ़ बड़े अक्षर होते हैं। उसे dashboard से मिलाएँ: Settings &gt; Account &gt; APIs।</translation>
        </message>
        <message>
            <source>An object</source>
            <translation>ऑब्जेक्ट</translation>
        </message>
        <message>
            <source>Boolean</source>
            <translation>Boolean</translation>
        </message>
        <message>
            <source>Cancelled after the request had begun to go out.</source>
            <translation>रिक्वेस्ट भेजना शुरू होने के बाद रद्द किया गया।</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was sent.</source>
            <translation>रद्द किया गया। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>Choose the data center first: the dashboard's address shows it (dashboard-NN).</source>
            <translation>पहले डेटा सेंटर चुनें: वह dashboard के पते में लिखा है (dashboard-NN)।</translation>
        </message>
        <message>
            <source>Cookies, and what else the script keeps in its session.</source>
            <translation>Cookies, और script अपने सत्र में जो कुछ और रखती है।</translation>
        </message>
        <message>
            <source>Could not make the file smaller: another program writes to it. Try again later.</source>
            <translation>फ़ाइल छोटी नहीं हो सकी: कोई दूसरा प्रोग्राम उसमें लिख रहा है। बाद में फिर से कोशिश करें।</translation>
        </message>
        <message>
            <source>Could not make the file smaller: another window of Moe Console looks after it.</source>
            <translation>फ़ाइल छोटी नहीं हो सकी: Moe Console की दूसरी विंडो उसे सँभाल रही है।</translation>
        </message>
        <message>
            <source>Could not make the file smaller: other programs would have to wait for too long. Set a limit to what is kept, then try again.</source>
            <translation>फ़ाइल छोटी नहीं हो सकी: दूसरे प्रोग्रामों को बहुत देर रुकना पड़ता। कितना रखना है इसकी सीमा तय करें, फिर से कोशिश करें।</translation>
        </message>
        <message>
            <source>Could not make the file smaller: that takes {needed} MB for a moment, and the disk has {free}.</source>
            <translation>फ़ाइल छोटी नहीं हो सकी: इसके लिए थोड़ी देर {needed} MB चाहिए, और डिस्क पर {free} MB ख़ाली हैं।</translation>
        </message>
        <message>
            <source>Could not make the file smaller: the file is damaged.</source>
            <translation>फ़ाइल छोटी नहीं हो सकी: फ़ाइल ख़राब है।</translation>
        </message>
        <message>
            <source>Could not save {name}: it is of a newer version of Moe Console.</source>
            <translation>{name} नहीं सहेजा जा सका: यह Moe Console के नए वर्शन का है।</translation>
        </message>
        <message>
            <source>Could not {action}: a newer version of Moe Console wrote {name}.</source>
            <translation>यह नहीं हो सका: {action}। {name} को Moe Console के नए वर्शन ने लिखा है।</translation>
        </message>
        <message>
            <source>Could not {action}: the file is damaged.</source>
            <translation>यह नहीं हो सका: {action}। फ़ाइल ख़राब है।</translation>
        </message>
        <message>
            <source>Could not {action}: {error}.</source>
            <translation>यह नहीं हो सका: {action}। कारण: {error}।</translation>
        </message>
        <message>
            <source>Could not {action}: {known}.</source>
            <translation>यह नहीं हो सका: {action}। कारण: {known}।</translation>
        </message>
        <message>
            <source>Empty cells.</source>
            <translation>ख़ाली सेल।</translation>
        </message>
        <message>
            <source>Enter the API key first: the “Data” key in the dashboard, Settings &gt; Account &gt; APIs.</source>
            <translation>पहले API key भरें: dashboard की “Data” key, Settings &gt; Account &gt; APIs।</translation>
        </message>
        <message>
            <source>Enter the APP_ID first. The dashboard shows it: Settings &gt; Account &gt; APIs.</source>
            <translation>पहले APP_ID भरें। वह dashboard में दिखती है: Settings &gt; Account &gt; APIs।</translation>
        </message>
        <message>
            <source>Entry {number} is no connection and was left out.</source>
            <translation>प्रविष्टि {number} कनेक्शन नहीं है और छोड़ दी गई।</translation>
        </message>
        <message>
            <source>Folders in folders, more than {value} deep.</source>
            <translation>फ़ोल्डर में फ़ोल्डर, {value} से ज़्यादा गहरे।</translation>
        </message>
        <message>
            <source>Line {line}, column {column}: {reason}</source>
            <translation>लाइन {line}, कॉलम {column}: {reason}</translation>
        </message>
        <message>
            <source>MoEngage had a problem of its own ({status}). Wait a little and test again.</source>
            <translation>MoEngage में ही कोई समस्या थी ({status})। थोड़ा रुककर फिर टेस्ट करें।</translation>
        </message>
        <message>
            <source>MoEngage may have recorded the event; sending it again can record it twice.</source>
            <translation>हो सकता है MoEngage ने इवेंट दर्ज कर लिया हो; दोबारा भेजने पर वह दो बार दर्ज हो सकता है।</translation>
        </message>
        <message>
            <source>MoEngage stores every text written like “{node}” as a date. Change the text itself if it should stay text.</source>
            <translation>“{node}” की तरह लिखा हर टेक्स्ट MoEngage तारीख़ के रूप में सहेजता है। इसे टेक्स्ट ही रखना हो तो टेक्स्ट ही बदलें।</translation>
        </message>
        <message>
            <source>Nesting deeper than {value} levels.</source>
            <translation>{value} से ज़्यादा स्तर की गहराई।</translation>
        </message>
        <message>
            <source>No complete answer came in time. Try again, or allow more time. The test records no event.</source>
            <translation>समय पर पूरा जवाब नहीं आया। फिर कोशिश करें, या ज़्यादा समय दें। टेस्ट कोई इवेंट दर्ज नहीं करता।</translation>
        </message>
        <message>
            <source>No complete answer came within {timeout:g} seconds.</source>
            <translation>{timeout:g} सेकंड में पूरा जवाब नहीं आया।</translation>
        </message>
        <message>
            <source>No connection to {host} came about within {timeout:g} seconds: check the network and the proxy, or allow more time. Nothing was sent.</source>
            <translation>{timeout:g} सेकंड में {host} से कनेक्शन नहीं बना: नेटवर्क और proxy जाँचें, या ज़्यादा समय दें। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>No secure connection to {host} came about: check address, port and proxy. Nothing was sent.</source>
            <translation>{host} से सुरक्षित कनेक्शन नहीं बना: पता, पोर्ट और proxy जाँचें। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>None of the chosen sends is in the history any more, so no file was written.</source>
            <translation>चुनी हुई कोई भी प्रविष्टि अब इतिहास में नहीं है, इसलिए कोई फ़ाइल नहीं लिखी गई।</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>Nothing was sent; try again.</source>
            <translation>कुछ नहीं भेजा गया; फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>Numeric</source>
            <translation>Numeric</translation>
        </message>
        <message>
            <source>Postman's {{{{{name}}}}} is not known here.</source>
            <translation>Postman का {{{{{name}}}}} यहाँ पता नहीं है।</translation>
        </message>
        <message>
            <source>Postman's {{{{{name}}}}} is not known here: write {value}.</source>
            <translation>Postman का {{{{{name}}}}} यहाँ पता नहीं है: {value} लिखें।</translation>
        </message>
        <message>
            <source>Rows after the first {value} ({more}).</source>
            <translation>पहली {value} के बाद की पंक्तियाँ ({more})।</translation>
        </message>
        <message>
            <source>Sends were deleted while they were being saved, so no file was written. Try again.</source>
            <translation>सहेजते समय प्रविष्टियाँ हटाई गईं, इसलिए कोई फ़ाइल नहीं लिखी गई। फिर से कोशिश करें।</translation>
        </message>
        <message>
            <source>String</source>
            <translation>String</translation>
        </message>
        <message>
            <source>The API key contains a character that no HTTP header can hold. Copy it again.</source>
            <translation>API key में ऐसा चिह्न है जो HTTP header में नहीं आ सकता। इसे फिर कॉपी करें।</translation>
        </message>
        <message>
            <source>The API key contains a line break or another control character. Copy it again.</source>
            <translation>API key में नई लाइन या कोई और कंट्रोल चिह्न है। इसे फिर कॉपी करें।</translation>
        </message>
        <message>
            <source>The API key is empty.</source>
            <translation>API key ख़ाली है।</translation>
        </message>
        <message>
            <source>The API key stands in this request outside its own field, so the service may have stored it as data. The history keeps dots in its place. Take it out of the event, and think of changing the key.</source>
            <translation>API key इस रिक्वेस्ट में अपने फ़ील्ड से बाहर है, इसलिए हो सकता है सेवा ने उसे डेटा के रूप में सहेज लिया हो। इतिहास उसकी जगह बिंदु रखता है। उसे इवेंट से हटाएँ, और key बदलने के बारे में सोचें।</translation>
        </message>
        <message>
            <source>The API key stood in the body of this send, and the history keeps dots in its place: it can't be sent again as it was. Open it as a draft and replace the dots.</source>
            <translation>API key इस प्रविष्टि के body में थी, और इतिहास उसकी जगह बिंदु रखता है: इसे जैसा था वैसा फिर नहीं भेजा जा सकता। इसे ड्राफ़्ट के रूप में खोलें और बिंदुओं की जगह सही मान लिखें।</translation>
        </message>
        <message>
            <source>The API key where it stood in a body: dots stand in its place.</source>
            <translation>API key, जहाँ वह body में थी: उसकी जगह बिंदु हैं।</translation>
        </message>
        <message>
            <source>The APP_ID must not hold a colon. Nothing was sent.</source>
            <translation>APP_ID में कोलन नहीं हो सकता। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>The CA bundle {bundle} can't be read or holds no certificate. Nothing was sent.</source>
            <translation>CA bundle {bundle} पढ़ा नहीं जा सकता या उसमें कोई सर्टिफ़िकेट नहीं है। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>The Postman collection has no request with a body for the Event API.</source>
            <translation>Postman collection में Event API के लिए body वाली कोई रिक्वेस्ट नहीं है।</translation>
        </message>
        <message>
            <source>The PowerShell script ends inside quotes or brackets: a part of it is missing.</source>
            <translation>PowerShell script कोट या ब्रैकेट के बीच में ख़त्म हो जाती है: एक हिस्सा छूटा है।</translation>
        </message>
        <message>
            <source>The PowerShell script has a number in it that is no character.</source>
            <translation>PowerShell script में ऐसी संख्या है जो कोई अक्षर नहीं है।</translation>
        </message>
        <message>
            <source>The PowerShell script has too many brackets inside each other.</source>
            <translation>PowerShell script में एक के भीतर एक बहुत ज़्यादा ब्रैकेट हैं।</translation>
        </message>
        <message>
            <source>The Python script has too many brackets inside each other.</source>
            <translation>Python script में एक के भीतर एक बहुत ज़्यादा ब्रैकेट हैं।</translation>
        </message>
        <message>
            <source>The Python script is too long.</source>
            <translation>Python script बहुत लंबी है।</translation>
        </message>
        <message>
            <source>The Test environment's mark is _DEBUG, in capital letters: as it stands, this APP_ID counts as LIVE.</source>
            <translation>टेस्ट एनवायरनमेंट का चिह्न _DEBUG है, बड़े अक्षरों में: अभी यह APP_ID LIVE मानी जाएगी।</translation>
        </message>
        <message>
            <source>The address: it is not that of the Event API.</source>
            <translation>पता: यह Event API का नहीं है।</translation>
        </message>
        <message>
            <source>The archive has no post to the Event API (an address with /v1/event/).</source>
            <translation>आर्काइव में Event API को कोई POST नहीं है (/v1/event/ वाला पता)।</translation>
        </message>
        <message>
            <source>The authorization by {kind}: the Event API takes Basic.</source>
            <translation>{kind} से authorization: Event API Basic लेता है।</translation>
        </message>
        <message>
            <source>The authorization by {value}: the Event API takes Basic.</source>
            <translation>{value} से authorization: Event API Basic लेता है।</translation>
        </message>
        <message>
            <source>The body in the PowerShell script is not UTF-8.</source>
            <translation>PowerShell script का body UTF-8 में नहीं है।</translation>
        </message>
        <message>
            <source>The body is in a file (&lt; …), and files that a text names are not read. Import the file itself.</source>
            <translation>body एक फ़ाइल में है (&lt; …), और टेक्स्ट में बताई फ़ाइलें नहीं पढ़ी जातीं। फ़ाइल को ही इंपोर्ट करें।</translation>
        </message>
        <message>
            <source>The body is in a file ({name} @…), and files that a text names are not read. Import the file itself.</source>
            <translation>body एक फ़ाइल में है ({name} @…), और टेक्स्ट में बताई फ़ाइलें नहीं पढ़ी जातीं। फ़ाइल को ही इंपोर्ट करें।</translation>
        </message>
        <message>
            <source>The body is in a file ({name} …), and files that a text names are not read. Import the file itself.</source>
            <translation>body एक फ़ाइल में है ({name} …), और टेक्स्ट में बताई फ़ाइलें नहीं पढ़ी जातीं। फ़ाइल को ही इंपोर्ट करें।</translation>
        </message>
        <message>
            <source>The body of this send is no text, so it can't be a template.</source>
            <translation>इस प्रविष्टि का body टेक्स्ट नहीं है, इसलिए टेम्पलेट नहीं बन सकता।</translation>
        </message>
        <message>
            <source>The body that printf writes is not UTF-8.</source>
            <translation>printf जो body लिखता है वह UTF-8 में नहीं है।</translation>
        </message>
        <message>
            <source>The body that the batch file writes is not UTF-8.</source>
            <translation>batch फ़ाइल जो body लिखती है वह UTF-8 में नहीं है।</translation>
        </message>
        <message>
            <source>The certificate is for another address than {host}: check the address.</source>
            <translation>सर्टिफ़िकेट {host} के बजाय दूसरे पते का है: पता जाँचें।</translation>
        </message>
        <message>
            <source>The certificate is for another host than {host}: check the address.</source>
            <translation>सर्टिफ़िकेट {host} के बजाय दूसरे होस्ट का है: पता जाँचें।</translation>
        </message>
        <message>
            <source>The certificate of {host} has expired: check this computer's date and time, or tell its operator.</source>
            <translation>{host} का सर्टिफ़िकेट समाप्त हो चुका है: इस कंप्यूटर की तारीख़ और समय जाँचें, या उसके संचालक को बताएँ।</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid yet: check this computer's date and time.</source>
            <translation>{host} का सर्टिफ़िकेट अभी मान्य नहीं हुआ: इस कंप्यूटर की तारीख़ और समय जाँचें।</translation>
        </message>
        <message>
            <source>The certificate of {host} was issued by nobody that this computer knows. Where your company inspects traffic, choose its CA bundle in the connection; otherwise do not trust this network.</source>
            <translation>{host} का सर्टिफ़िकेट किसी ऐसे ने जारी किया है जिसे यह कंप्यूटर नहीं जानता। आपकी कंपनी ट्रैफ़िक जाँचती हो तो कनेक्शन में उसका CA bundle चुनें; नहीं तो इस नेटवर्क पर भरोसा न करें।</translation>
        </message>
        <message>
            <source>The certificate of {host} was issued by nobody that this computer knows. Where your company inspects traffic, choose its CA bundle in the connection; otherwise do not trust this network. Nothing was sent.</source>
            <translation>{host} का सर्टिफ़िकेट किसी ऐसे ने जारी किया है जिसे यह कंप्यूटर नहीं जानता। आपकी कंपनी ट्रैफ़िक जाँचती हो तो कनेक्शन में उसका CA bundle चुनें; नहीं तो इस नेटवर्क पर भरोसा न करें। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>The collection's values of {named}.</source>
            <translation>collection के {named} के मान।</translation>
        </message>
        <message>
            <source>The command ends after {name}: its value is missing.</source>
            <translation>कमांड {name} के बाद ख़त्म हो जाती है: उसका मान नहीं है।</translation>
        </message>
        <message>
            <source>The command ends inside quotes: a part of it is missing.</source>
            <translation>कमांड कोट के बीच में ख़त्म हो जाती है: एक हिस्सा छूटा है।</translation>
        </message>
        <message>
            <source>The command has an escape that is no character.</source>
            <translation>कमांड में ऐसा escape है जो कोई अक्षर नहीं है।</translation>
        </message>
        <message>
            <source>The comments in the body of “{name}”.</source>
            <translation>“{name}” के body की टिप्पणियाँ।</translation>
        </message>
        <message>
            <source>The connection broke after the request had gone out.</source>
            <translation>रिक्वेस्ट जाने के बाद कनेक्शन टूट गया।</translation>
        </message>
        <message>
            <source>The connection broke before the answer was whole. Try again. The test records no event.</source>
            <translation>पूरा जवाब आने से पहले कनेक्शन टूट गया। फिर कोशिश करें। टेस्ट कोई इवेंट दर्ज नहीं करता।</translation>
        </message>
        <message>
            <source>The connection to {host} broke before the request could be written. Nothing was sent; try again.</source>
            <translation>रिक्वेस्ट लिखी जाने से पहले {host} से कनेक्शन टूट गया। कुछ नहीं भेजा गया; फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>The connection's address must read https://host. Nothing was sent.</source>
            <translation>कनेक्शन का पता https://host जैसा होना चाहिए। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>The fields of the form.</source>
            <translation>फ़ॉर्म के फ़ील्ड।</translation>
        </message>
        <message>
            <source>The file begins as UTF-16, but is not.</source>
            <translation>फ़ाइल UTF-16 की तरह शुरू होती है, पर है नहीं।</translation>
        </message>
        <message>
            <source>The file has over {value} connections; the others were left out.</source>
            <translation>फ़ाइल में {value} से ज़्यादा कनेक्शन हैं; बाक़ी छोड़ दिए गए।</translation>
        </message>
        <message>
            <source>The file is not JSON. Nothing was imported.</source>
            <translation>फ़ाइल JSON नहीं है। कुछ भी इंपोर्ट नहीं हुआ।</translation>
        </message>
        <message>
            <source>The file is of a newer version of Moe Console. Nothing was imported.</source>
            <translation>फ़ाइल Moe Console के नए वर्शन की है। कुछ भी इंपोर्ट नहीं हुआ।</translation>
        </message>
        <message>
            <source>The header Authorization: it is not Basic with an APP_ID and a key.</source>
            <translation>header Authorization: वह APP_ID और key वाला Basic नहीं है।</translation>
        </message>
        <message>
            <source>The header Content-Length does not match the body. Nothing was sent.</source>
            <translation>header Content-Length body से मेल नहीं खाता। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>The header {key} of “{name}”.</source>
            <translation>“{name}” का header {key}।</translation>
        </message>
        <message>
            <source>The header {name} holds a line break or characters that headers can't carry. Nothing was sent.</source>
            <translation>header {name} में नई लाइन या ऐसे चिह्न हैं जो header में नहीं आ सकते। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>The header {name}.</source>
            <translation>header {name}।</translation>
        </message>
        <message>
            <source>The history can't be indexed on this computer: the more it holds, the longer a search takes.</source>
            <translation>इस कंप्यूटर पर इतिहास का इंडेक्स नहीं बन सकता: उसमें जितना ज़्यादा होगा, खोज में उतना ही समय लगेगा।</translation>
        </message>
        <message>
            <source>The history's file was damaged, and the body of this send is lost.</source>
            <translation>इतिहास की फ़ाइल ख़राब थी, और इस प्रविष्टि का body खो गया।</translation>
        </message>
        <message>
            <source>The history's file was damaged, and what it has of this send is not what was recorded: it can't be sent again as it was. Open it as a draft and look it through.</source>
            <translation>इतिहास की फ़ाइल ख़राब थी, और इस प्रविष्टि का जो उसमें है वह दर्ज किया हुआ नहीं है: इसे जैसा था वैसा फिर नहीं भेजा जा सकता। इसे ड्राफ़्ट के रूप में खोलें और देख लें।</translation>
        </message>
        <message>
            <source>The method: events are sent with POST.</source>
            <translation>मेथड: इवेंट POST से भेजे जाते हैं।</translation>
        </message>
        <message>
            <source>The names in the HTTPie command lead too far into lists.</source>
            <translation>HTTPie कमांड के नाम सूचियों में बहुत आगे तक जाते हैं।</translation>
        </message>
        <message>
            <source>The number is empty.</source>
            <translation>संख्या ख़ाली है।</translation>
        </message>
        <message>
            <source>The option -{name}.</source>
            <translation>विकल्प -{name}।</translation>
        </message>
        <message>
            <source>The option verify: certificates are always checked.</source>
            <translation>विकल्प verify: certificate हमेशा जाँचे जाते हैं।</translation>
        </message>
        <message>
            <source>The option {key}.</source>
            <translation>विकल्प {key}।</translation>
        </message>
        <message>
            <source>The option {name}.</source>
            <translation>विकल्प {name}।</translation>
        </message>
        <message>
            <source>The option {name}{name_}.</source>
            <translation>विकल्प {name}{name_}।</translation>
        </message>
        <message>
            <source>The option {name}{value}.</source>
            <translation>विकल्प {name}{value}।</translation>
        </message>
        <message>
            <source>The pasted table has a cell that is too long to be an attribute.</source>
            <translation>चिपकाई हुई तालिका की एक सेल एट्रिब्यूट के लिए बहुत लंबी है।</translation>
        </message>
        <message>
            <source>The pasted table has a value without a name in its first column.</source>
            <translation>चिपकाई हुई तालिका के पहले कॉलम में एक मान का नाम नहीं है।</translation>
        </message>
        <message>
            <source>The pasted table has a value without a name in its first line.</source>
            <translation>चिपकाई हुई तालिका की पहली लाइन में एक मान का नाम नहीं है।</translation>
        </message>
        <message>
            <source>The pasted table has one line. Copy the line of names and the line of values below it.</source>
            <translation>चिपकाई हुई तालिका में एक ही लाइन है। नामों की लाइन और उसके नीचे मानों की लाइन कॉपी करें।</translation>
        </message>
        <message>
            <source>The pasted table has {records} lines of values, and an event takes one. Copy the line of names and one line of values, or paste the table into a list.</source>
            <translation>चिपकाई हुई तालिका में मानों की {records} लाइनें हैं, और इवेंट एक ही लेता है। नामों की लाइन और मानों की एक लाइन कॉपी करें, या तालिका को किसी सूची में चिपकाएँ।</translation>
        </message>
        <message>
            <source>The pasted table is empty.</source>
            <translation>चिपकाई हुई तालिका ख़ाली है।</translation>
        </message>
        <message>
            <source>The pasted values have no names. Choose a list to paste them into, or paste them like "price": 3999.</source>
            <translation>चिपकाए हुए मानों के नाम नहीं हैं। उन्हें चिपकाने के लिए कोई सूची चुनें, या "price": 3999 की तरह चिपकाएँ।</translation>
        </message>
        <message>
            <source>The path of the CA bundle has a line break or another control character.</source>
            <translation>CA bundle के पाथ में नई लाइन या कोई और कंट्रोल चिह्न है।</translation>
        </message>
        <message>
            <source>The plan has a mistake at {way}: {message}.</source>
            <translation>प्लान में {way} पर ग़लती है: {message}।</translation>
        </message>
        <message>
            <source>The program ended before an answer came. The service may have recorded the events.</source>
            <translation>जवाब आने से पहले प्रोग्राम बंद हो गया। हो सकता है सेवा ने इवेंट दर्ज कर लिए हों।</translation>
        </message>
        <message>
            <source>The proxy opened no way to {host}: check the proxy's address and password. Nothing was sent.</source>
            <translation>proxy ने {host} तक रास्ता नहीं खोला: proxy का पता और पासवर्ड जाँचें। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>The proxy's address must read http://host:port or https://host:port. Nothing was sent.</source>
            <translation>proxy का पता http://host:port या https://host:port जैसा होना चाहिए। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>The proxy's address reads http://host:port or https://host:port.</source>
            <translation>proxy का पता http://host:port या https://host:port जैसा होता है।</translation>
        </message>
        <message>
            <source>The quotation mark has no second one: add it at the end of the words.</source>
            <translation>उद्धरण चिह्न का दूसरा नहीं है: उसे शब्दों के अंत में लगाएँ।</translation>
        </message>
        <message>
            <source>The request has gone out, but the answer of {host} could not be read.</source>
            <translation>रिक्वेस्ट जा चुकी है, पर {host} का जवाब पढ़ा नहीं जा सका।</translation>
        </message>
        <message>
            <source>The sandbox can't listen on {host}, port {port}: {reason}.</source>
            <translation>Sandbox {host}, पोर्ट {port} पर नहीं चल सकता: {reason}।</translation>
        </message>
        <message>
            <source>The sandbox needs an APP_ID and an API key, or neither: then it takes any.</source>
            <translation>Sandbox को APP_ID और API key दोनों चाहिए, या कोई नहीं: तब वह कोई भी लेता है।</translation>
        </message>
        <message>
            <source>The sandbox serves this machine only: “{host}” is no loopback address.</source>
            <translation>Sandbox सिर्फ़ इसी कंप्यूटर के लिए है: “{host}” loopback पता नहीं है।</translation>
        </message>
        <message>
            <source>The script ends inside quotes or brackets: a part of it is missing.</source>
            <translation>script कोट या ब्रैकेट के बीच में ख़त्म हो जाती है: एक हिस्सा छूटा है।</translation>
        </message>
        <message>
            <source>The script has a number in it that is no character.</source>
            <translation>script में ऐसी संख्या है जो कोई अक्षर नहीं है।</translation>
        </message>
        <message>
            <source>The script has too many brackets inside each other.</source>
            <translation>script में एक के भीतर एक बहुत ज़्यादा ब्रैकेट हैं।</translation>
        </message>
        <message>
            <source>The script has too much inside each other to be read.</source>
            <translation>स्क्रिप्ट में इतना कुछ एक-दूसरे के अंदर है कि उसे पढ़ा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>The script puts its values into each other too often to be read.</source>
            <translation>स्क्रिप्ट अपने मानों को एक-दूसरे में इतनी बार डालती है कि उसे पढ़ा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>The scripts of the collection.</source>
            <translation>collection की scripts।</translation>
        </message>
        <message>
            <source>The scripts of “{item}”.</source>
            <translation>“{item}” की scripts।</translation>
        </message>
        <message>
            <source>The server answered {status}, and not as MoEngage does. Check the address; a gateway of your own may not pass the connection test on.</source>
            <translation>सर्वर ने {status} जवाब दिया, और MoEngage की तरह नहीं। पता जाँचें; आपका अपना gateway शायद कनेक्शन टेस्ट आगे न भेजता हो।</translation>
        </message>
        <message>
            <source>The text ends too early.</source>
            <translation>टेक्स्ट समय से पहले ख़त्म हो जाता है।</translation>
        </message>
        <message>
            <source>The text has half a character in it (a lone surrogate).</source>
            <translation>टेक्स्ट में आधा अक्षर है (अकेला surrogate)।</translation>
        </message>
        <message>
            <source>The text is not JSON.</source>
            <translation>टेक्स्ट JSON नहीं है।</translation>
        </message>
        <message>
            <source>The text is not encoded as UTF-8.</source>
            <translation>टेक्स्ट UTF-8 में नहीं है।</translation>
        </message>
        <message>
            <source>The text looks like Python, but is not, or a part of it is missing.</source>
            <translation>टेक्स्ट Python जैसा दिखता है, पर है नहीं, या एक हिस्सा छूटा है।</translation>
        </message>
        <message>
            <source>The text that follows &lt;&lt;{mark} has no end: a part of it is missing.</source>
            <translation>&lt;&lt;{mark} के बाद के टेक्स्ट का अंत नहीं है: एक हिस्सा छूटा है।</translation>
        </message>
        <message>
            <source>The time limit is a number of seconds from 1 to 600.</source>
            <translation>समय सीमा 1 से 600 तक सेकंड की संख्या है।</translation>
        </message>
        <message>
            <source>The variable {{{{{name}}}}} needs another name: letters, digits, _ and periods only.</source>
            <translation>वेरिएबल {{{{{name}}}}} को दूसरा नाम चाहिए: सिर्फ़ अक्षर, अंक, _ और बिंदु।</translation>
        </message>
        <message>
            <source>The variable “{name}” is a number, but its value is “{text}”.</source>
            <translation>वेरिएबल “{name}” संख्या है, पर उसका मान “{text}” है।</translation>
        </message>
        <message>
            <source>The variable “{name}” is a yes/no value (true or false), but its value is “{text}”.</source>
            <translation>वेरिएबल “{name}” हाँ/नहीं मान (true या false) है, पर उसका मान “{text}” है।</translation>
        </message>
        <message>
            <source>The window was closed while sends were being saved, so no file was written.</source>
            <translation>सहेजते समय विंडो बंद हुई, इसलिए कोई फ़ाइल नहीं लिखी गई।</translation>
        </message>
        <message>
            <source>The {what} holds a line break or a character that none has; often copying adds one. Copy it from the dashboard again. Nothing was sent.</source>
            <translation>{what} में नई लाइन या ऐसा चिह्न है जो वहाँ नहीं होता; अक्सर कॉपी करने से आ जाता है। इसे dashboard से फिर कॉपी करें। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>There are no connections in the file: it was not exported by Moe Console.</source>
            <translation>फ़ाइल में कनेक्शन नहीं हैं: वह Moe Console से एक्सपोर्ट नहीं हुई।</translation>
        </message>
        <message>
            <source>There are too many copies of {path}.</source>
            <translation>{path} की बहुत ज़्यादा कॉपियाँ हैं।</translation>
        </message>
        <message>
            <source>There are {value} files named “{name}” already.</source>
            <translation>“{name}” नाम की {value} फ़ाइलें पहले से हैं।</translation>
        </message>
        <message>
            <source>There is already a template at {path}.</source>
            <translation>{path} पर पहले से एक टेम्पलेट है।</translation>
        </message>
        <message>
            <source>There is already something at {path}.</source>
            <translation>{path} पर पहले से कुछ है।</translation>
        </message>
        <message>
            <source>There is no API key in what was pasted. Copy the “Data” key from the dashboard.</source>
            <translation>चिपकाए हुए में API key नहीं है। dashboard से “Data” key कॉपी करें।</translation>
        </message>
        <message>
            <source>There is no address for {host}: check its spelling, and that you are online. Nothing was sent.</source>
            <translation>{host} का कोई पता नहीं मिला: उसकी वर्तनी जाँचें, और यह कि आप ऑनलाइन हैं। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>There is no body in the HTTPie command: no --raw, no pipe into it, and no name=value.</source>
            <translation>HTTPie कमांड में body नहीं है: न --raw, न pipe, न name=value।</translation>
        </message>
        <message>
            <source>There is no body in the PowerShell script: nothing after -Body.</source>
            <translation>PowerShell script में body नहीं है: -Body के बाद कुछ नहीं।</translation>
        </message>
        <message>
            <source>There is no body in the Python script: no data= or json=.</source>
            <translation>Python script में body नहीं है: न data=, न json=।</translation>
        </message>
        <message>
            <source>There is no body in the cURL command: nothing after -d or --data-raw.</source>
            <translation>cURL कमांड में body नहीं है: -d या --data-raw के बाद कुछ नहीं।</translation>
        </message>
        <message>
            <source>There is no body in the fetch call: nothing after body.</source>
            <translation>fetch call में body नहीं है: body के बाद कुछ नहीं।</translation>
        </message>
        <message>
            <source>There is no body in the wget command: nothing after --post-data or --body-data.</source>
            <translation>wget कमांड में body नहीं है: --post-data या --body-data के बाद कुछ नहीं।</translation>
        </message>
        <message>
            <source>There is no connection in the file. Nothing was imported.</source>
            <translation>फ़ाइल में कोई कनेक्शन नहीं है। कुछ भी इंपोर्ट नहीं हुआ।</translation>
        </message>
        <message>
            <source>There is no filter “{word}:”. Did you mean {near}:? As plain text it needs quotes.</source>
            <translation>“{word}:” नाम का फ़िल्टर नहीं है। क्या आपका मतलब {near}: था? सादे टेक्स्ट के रूप में इसे कोट चाहिए।</translation>
        </message>
        <message>
            <source>There is nothing to import: the text is empty.</source>
            <translation>इंपोर्ट करने को कुछ नहीं है: टेक्स्ट ख़ाली है।</translation>
        </message>
        <message>
            <source>This Postman collection has the form of v1. Export it again as v2.1.</source>
            <translation>यह Postman collection v1 रूप में है। इसे v2.1 में फिर एक्सपोर्ट करें।</translation>
        </message>
        <message>
            <source>This is JSON, but no request body, no event and no attributes: an object is missing.</source>
            <translation>यह JSON है, पर न body, न इवेंट, न एट्रिब्यूट: ऑब्जेक्ट नहीं है।</translation>
        </message>
        <message>
            <source>This is no escape that JSON knows.</source>
            <translation>यह ऐसा escape नहीं जिसे JSON जानता हो।</translation>
        </message>
        <message>
            <source>This is nothing that can be imported: no JSON, no command or script that sends an event (cURL, wget, HTTPie, PowerShell, fetch, Python), no Postman collection, no HAR archive and no table with a line of names and rows below it.</source>
            <translation>यह इंपोर्ट नहीं हो सकता: न JSON, न इवेंट भेजने वाली कमांड या script (cURL, wget, HTTPie, PowerShell, fetch, Python), न Postman collection, न HAR आर्काइव, न नामों की लाइन और उसके नीचे पंक्तियों वाली तालिका।</translation>
        </message>
        <message>
            <source>Unexpected text after the end of the document.</source>
            <translation>दस्तावेज़ ख़त्म होने के बाद अनचाहा टेक्स्ट।</translation>
        </message>
        <message>
            <source>Unexpected text after the end of the value.</source>
            <translation>मान ख़त्म होने के बाद अनचाहा टेक्स्ट।</translation>
        </message>
        <message>
            <source>What browsers add to the headers: {names}.</source>
            <translation>ब्राउज़र header में जो जोड़ते हैं: {names}।</translation>
        </message>
        <message>
            <source>Words that are neither an option nor the address.</source>
            <translation>ऐसे शब्द जो न विकल्प हैं न पता।</translation>
        </message>
        <message>
            <source>Words that are neither an option, the address nor an item.</source>
            <translation>ऐसे शब्द जो न विकल्प हैं, न पता, न कोई मान।</translation>
        </message>
        <message>
            <source>X-Forwarded-For is the end user's IP address, such as 203.0.113.7; several with commas.</source>
            <translation>X-Forwarded-For आख़िरी यूज़र का IP पता है, जैसे 203.0.113.7; कई हों तो कॉमा लगाएँ।</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>तारीख़</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>सूची</translation>
        </message>
        <message>
            <source>a list of dates</source>
            <translation>तारीख़ों की सूची</translation>
        </message>
        <message>
            <source>a list of numbers</source>
            <translation>संख्याओं की सूची</translation>
        </message>
        <message>
            <source>a list of objects</source>
            <translation>ऑब्जेक्ट की सूची</translation>
        </message>
        <message>
            <source>a list of texts</source>
            <translation>टेक्स्ट की सूची</translation>
        </message>
        <message>
            <source>a list of yes/no</source>
            <translation>हाँ/नहीं की सूची</translation>
        </message>
        <message>
            <source>a location</source>
            <translation>स्थान</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>संख्या</translation>
        </message>
        <message>
            <source>a part of the path is not a folder</source>
            <translation>पाथ का एक हिस्सा फ़ोल्डर नहीं है</translation>
        </message>
        <message>
            <source>a year before 1</source>
            <translation>साल 1 से पहले का साल</translation>
        </message>
        <message>
            <source>a yes/no value</source>
            <translation>हाँ/नहीं मान</translation>
        </message>
        <message>
            <source>an empty list</source>
            <translation>ख़ाली सूची</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>ऑब्जेक्ट</translation>
        </message>
        <message>
            <source>another program is using it</source>
            <translation>दूसरा प्रोग्राम इसे इस्तेमाल कर रहा है</translation>
        </message>
        <message>
            <source>another program keeps the file locked</source>
            <translation>दूसरे प्रोग्राम ने फ़ाइल रोक रखी है</translation>
        </message>
        <message>
            <source>another time</source>
            <translation>दूसरा समय</translation>
        </message>
        <message>
            <source>back up {name}</source>
            <translation>{name} का बैकअप लेना</translation>
        </message>
        <message>
            <source>bring back rows of the history</source>
            <translation>इतिहास की पंक्तियाँ वापस लाना</translation>
        </message>
        <message>
            <source>bring back {path}</source>
            <translation>{path} वापस लाना</translation>
        </message>
        <message>
            <source>change the history</source>
            <translation>इतिहास बदलना</translation>
        </message>
        <message>
            <source>check {name}</source>
            <translation>{name} जाँचना</translation>
        </message>
        <message>
            <source>delete from the history</source>
            <translation>इतिहास से मिटाना</translation>
        </message>
        <message>
            <source>delete old sends from the history</source>
            <translation>इतिहास से पुरानी प्रविष्टियाँ मिटाना</translation>
        </message>
        <message>
            <source>delete {path}</source>
            <translation>{path} मिटाना</translation>
        </message>
        <message>
            <source>delete {path} for good</source>
            <translation>{path} हमेशा के लिए मिटाना</translation>
        </message>
        <message>
            <source>drops it</source>
            <translation>इसे छोड़ देता है</translation>
        </message>
        <message>
            <source>give space back</source>
            <translation>जगह खाली करना</translation>
        </message>
        <message>
            <source>index the history</source>
            <translation>इतिहास को खोज के लिए तैयार करना</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>यह फ़ोल्डर है</translation>
        </message>
        <message>
            <source>it is missing</source>
            <translation>वह नहीं है</translation>
        </message>
        <message>
            <source>it is {value}</source>
            <translation>वह {value} है</translation>
        </message>
        <message>
            <source>it is “{value}”</source>
            <translation>वह “{value}” है</translation>
        </message>
        <message>
            <source>its links go round in a circle</source>
            <translation>इसके लिंक गोल-गोल घूमते हैं</translation>
        </message>
        <message>
            <source>left where it is, because it can't be renamed</source>
            <translation>वहीं छोड़ी गई, क्योंकि उसका नाम नहीं बदला जा सकता</translation>
        </message>
        <message>
            <source>make the file smaller</source>
            <translation>फ़ाइल छोटी करना</translation>
        </message>
        <message>
            <source>make the folder {name}</source>
            <translation>फ़ोल्डर {name} बनाना</translation>
        </message>
        <message>
            <source>make the folder {path}</source>
            <translation>फ़ोल्डर {path} बनाना</translation>
        </message>
        <message>
            <source>memory is short</source>
            <translation>मेमोरी कम है</translation>
        </message>
        <message>
            <source>none of its entries could be read</source>
            <translation>उसकी कोई प्रविष्टि पढ़ी नहीं जा सकी</translation>
        </message>
        <message>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <source>open {name}</source>
            <translation>{name} खोलना</translation>
        </message>
        <message>
            <source>read the drafts</source>
            <translation>ड्राफ़्ट पढ़ना</translation>
        </message>
        <message>
            <source>read the folder {name}</source>
            <translation>फ़ोल्डर {name} पढ़ना</translation>
        </message>
        <message>
            <source>read the history</source>
            <translation>इतिहास पढ़ना</translation>
        </message>
        <message>
            <source>read the trash</source>
            <translation>ट्रैश पढ़ना</translation>
        </message>
        <message>
            <source>read {name}</source>
            <translation>{name} पढ़ना</translation>
        </message>
        <message>
            <source>record the answer in the history</source>
            <translation>जवाब को इतिहास में दर्ज करना</translation>
        </message>
        <message>
            <source>record the send in the history</source>
            <translation>प्रविष्टि को इतिहास में दर्ज करना</translation>
        </message>
        <message>
            <source>remove the draft</source>
            <translation>ड्राफ़्ट हटाना</translation>
        </message>
        <message>
            <source>remove the draft's version before</source>
            <translation>ड्राफ़्ट का पिछला संस्करण हटाना</translation>
        </message>
        <message>
            <source>rename {path}</source>
            <translation>{path} का नाम बदलना</translation>
        </message>
        <message>
            <source>save {name}</source>
            <translation>{name} सहेजना</translation>
        </message>
        <message>
            <source>set aside as {name}</source>
            <translation>{name} नाम से अलग रखी गई</translation>
        </message>
        <message>
            <source>set {name} aside</source>
            <translation>{name} को अलग रखना</translation>
        </message>
        <message>
            <source>stores it as that</source>
            <translation>इसे उसी रूप में सहेजता है</translation>
        </message>
        <message>
            <source>text</source>
            <translation>टेक्स्ट</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>डिस्क भर गई है</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation>डिस्क पर सिर्फ़ पढ़ा जा सकता है</translation>
        </message>
        <message>
            <source>the disk quota is used up</source>
            <translation>डिस्क का कोटा पूरा हो गया है</translation>
        </message>
        <message>
            <source>the disk reported an error</source>
            <translation>डिस्क ने गड़बड़ी बताई</translation>
        </message>
        <message>
            <source>the draft</source>
            <translation>ड्राफ़्ट</translation>
        </message>
        <message>
            <source>the file can't be opened</source>
            <translation>फ़ाइल नहीं खुल सकती</translation>
        </message>
        <message>
            <source>the file is too large for this disk</source>
            <translation>फ़ाइल इस डिस्क के लिए बहुत बड़ी है</translation>
        </message>
        <message>
            <source>the file or folder does not exist</source>
            <translation>फ़ाइल या फ़ोल्डर मौजूद नहीं है</translation>
        </message>
        <message>
            <source>the file or the disk is read-only</source>
            <translation>फ़ाइल या डिस्क को सिर्फ़ पढ़ा जा सकता है</translation>
        </message>
        <message>
            <source>the folder is not empty</source>
            <translation>फ़ोल्डर ख़ाली नहीं है</translation>
        </message>
        <message>
            <source>the name is already taken</source>
            <translation>यह नाम पहले से लिया हुआ है</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>नाम बहुत लंबा है</translation>
        </message>
        <message>
            <source>this user has no permission</source>
            <translation>इस यूज़र को अनुमति नहीं है</translation>
        </message>
        <message>
            <source>tidy up the history</source>
            <translation>इतिहास को साफ़-सुथरा करना</translation>
        </message>
        <message>
            <source>tidy {name}</source>
            <translation>{name} को व्यवस्थित करना</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>बहुत ज़्यादा फ़ाइलें खुली हैं</translation>
        </message>
        <message>
            <source>yes/no</source>
            <translation>हाँ/नहीं</translation>
        </message>
        <message>
            <source>{after} MoEngage may have recorded the event; sending it again can record it twice.</source>
            <translation>{after} हो सकता है MoEngage ने इवेंट दर्ज कर लिया हो; दोबारा भेजने पर वह दो बार दर्ज हो सकता है।</translation>
        </message>
        <message>
            <source>{after} The answer's status was {status}. MoEngage may have recorded the event; sending it again can record it twice.</source>
            <translation>{after} जवाब का स्टेटस {status} था। हो सकता है MoEngage ने इवेंट दर्ज कर लिया हो; दोबारा भेजने पर वह दो बार दर्ज हो सकता है।</translation>
        </message>
        <message>
            <source>{copied} of its entries were taken over</source>
            <translation>उसकी {copied} प्रविष्टियाँ ले ली गईं</translation>
        </message>
        <message>
            <source>{count} send</source>
            <translation>{count} बार भेजे गए</translation>
        </message>
        <message>
            <source>{count} sends</source>
            <translation>{count} बार भेजे गए</translation>
        </message>
        <message>
            <source>{damage}; the previous version is used.</source>
            <translation>{damage}; पिछला वर्शन इस्तेमाल हो रहा है।</translation>
        </message>
        <message>
            <source>{damage}; there is no previous version to use.</source>
            <translation>{damage}; कोई पिछला वर्शन नहीं है।</translation>
        </message>
        <message>
            <source>{error} The settings are those of a fresh start.</source>
            <translation>{error} सेटिंग नई शुरुआत वाली हैं।</translation>
        </message>
        <message>
            <source>{format} Nothing was sent.</source>
            <translation>{format} कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>{hostname} would get the API key unencrypted: http:// is for this computer only, use https://. Nothing was sent.</source>
            <translation>{hostname} को API key बिना एन्क्रिप्शन के मिलती: http:// सिर्फ़ इसी कंप्यूटर के लिए है, https:// इस्तेमाल करें। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>{host} can't be reached: check that you are online, the VPN and the proxy. Nothing was sent; try again.</source>
            <translation>{host} तक नहीं पहुँचा जा सकता: जाँचें कि आप ऑनलाइन हैं, और VPN तथा proxy ठीक हैं। कुछ नहीं भेजा गया; फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>{host} did not take the connection in time: check the network and the proxy. Nothing was sent; try again.</source>
            <translation>{host} ने समय पर कनेक्शन नहीं लिया: नेटवर्क और proxy जाँचें। कुछ नहीं भेजा गया; फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>{host} does not speak HTTP as expected: check the address and the port. Nothing was sent.</source>
            <translation>{host} अपेक्षा के अनुसार HTTP नहीं बोलता: पता और पोर्ट जाँचें। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>{host} is no address that can be sent to: check its spelling. Nothing was sent.</source>
            <translation>{host} ऐसा पता नहीं जिस पर भेजा जा सके: उसकी वर्तनी जाँचें। कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>{host} refused the connection: no server listens there, or a firewall is in between. Nothing was sent; try again.</source>
            <translation>{host} ने कनेक्शन ठुकरा दिया: वहाँ कोई सर्वर नहीं चल रहा, या बीच में firewall है। कुछ नहीं भेजा गया; फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>{lines} of {path} could not be read and moved to {name}.</source>
            <translation>{path} की {lines} पढ़ी नहीं जा सकीं और {name} में रखी गईं।</translation>
        </message>
        <message>
            <source>{name} and its previous version could not be understood; both were set aside.</source>
            <translation>{name} और उसका पिछला वर्शन समझ में नहीं आए; दोनों अलग रखे गए।</translation>
        </message>
        <message>
            <source>{name} could not be understood and was {path}</source>
            <translation>{name} समझ में नहीं आई और {path}</translation>
        </message>
        <message>
            <source>{name} is already closed.</source>
            <translation>{name} पहले ही बंद हो चुका है।</translation>
        </message>
        <message>
            <source>{name} is damaged. Moe Console repairs it when its window starts.</source>
            <translation>{name} ख़राब है। Moe Console की विंडो शुरू होने पर इसे ठीक करती है।</translation>
        </message>
        <message>
            <source>{name} is of a newer version of Moe Console and was left alone.</source>
            <translation>{name} Moe Console के नए वर्शन का है और उसे छुआ नहीं गया।</translation>
        </message>
        <message>
            <source>{name} is of a newer version of Moe Console: changes are not saved.</source>
            <translation>{name} Moe Console के नए वर्शन का है: बदलाव नहीं सहेजे जाएँगे।</translation>
        </message>
        <message>
            <source>{name} needs SQLite 3.37 or later; this Python has {version}.</source>
            <translation>{name} को SQLite 3.37 या नया चाहिए; इस Python में {version} है।</translation>
        </message>
        <message>
            <source>{name} was damaged and set aside as {name_}; {over}.</source>
            <translation>{name} ख़राब था और {name_} नाम से अलग रखा गया; {over}।</translation>
        </message>
        <message>
            <source>{name} was empty; its entries are lost.</source>
            <translation>{name} ख़ाली था; उसकी प्रविष्टियाँ खो गईं।</translation>
        </message>
        <message>
            <source>{name} was missing; the previous version is used.</source>
            <translation>{name} नहीं था; पिछला वर्शन इस्तेमाल हो रहा है।</translation>
        </message>
        <message>
            <source>{name} was written by a newer version of Moe Console. It can be read here, but nothing is added to it.</source>
            <translation>{name} को Moe Console के नए वर्शन ने लिखा था। यहाँ उसे पढ़ा जा सकता है, पर उसमें कुछ जोड़ा नहीं जाता।</translation>
        </message>
        <message>
            <source>{name}: the Event API takes JSON, and no forms or files.</source>
            <translation>{name}: Event API JSON लेता है, फ़ॉर्म या फ़ाइलें नहीं।</translation>
        </message>
        <message>
            <source>{name}: the default stands in for {misread}.</source>
            <translation>{name}: {misread} की जगह डिफ़ॉल्ट लिया गया है।</translation>
        </message>
        <message>
            <source>{node} has no names, and an object is made of named values.</source>
            <translation>{node} में नाम नहीं हैं, और ऑब्जेक्ट नाम वाले मानों से बनता है।</translation>
        </message>
        <message>
            <source>{node} is neither yes nor no. Only yes, no, true, false, 1 and 0 are.</source>
            <translation>{node} न हाँ है न नहीं। सिर्फ़ yes, no, true, false, 1 और 0 चलते हैं।</translation>
        </message>
        <message>
            <source>{node} is not a date that MoEngage knows. Dates look like 2019-05-21 or 2019-05-21T03:47:35Z, or are seconds since 1970.</source>
            <translation>{node} ऐसी तारीख़ नहीं जिसे MoEngage जानता हो। तारीख़ 2019-05-21 या 2019-05-21T03:47:35Z जैसी होती है, या 1970 से गिने सेकंड।</translation>
        </message>
        <message>
            <source>{node} is not a number. Numbers look like 3999, 19.90 or 1e30.</source>
            <translation>{node} संख्या नहीं है। संख्या 3999, 19.90 या 1e30 जैसी होती है।</translation>
        </message>
        <message>
            <source>{others} other request{s}.</source>
            <translation>अन्य रिक्वेस्ट: {others}।</translation>
        </message>
        <message>
            <source>{path} can't be followed.</source>
            <translation>{path} तक नहीं पहुँचा जा सकता।</translation>
        </message>
        <message>
            <source>{path} can't be moved into itself.</source>
            <translation>{path} को उसी के भीतर नहीं ले जाया जा सकता।</translation>
        </message>
        <message>
            <source>{path} could not be {what} ({error}). What the sandbox receives is kept in memory only.</source>
            <translation>{path}: {what} ({error})। Sandbox को जो मिलता है वह सिर्फ़ मेमोरी में रहता है।</translation>
        </message>
        <message>
            <source>{path} does not exist any more.</source>
            <translation>{path} अब मौजूद नहीं है।</translation>
        </message>
        <message>
            <source>{path} is not a path inside the templates folder.</source>
            <translation>{path} टेम्पलेट फ़ोल्डर के भीतर का पाथ नहीं है।</translation>
        </message>
        <message>
            <source>{path} leads out of the templates folder.</source>
            <translation>{path} टेम्पलेट फ़ोल्डर से बाहर ले जाता है।</translation>
        </message>
        <message>
            <source>{path} was changed by another program since it was opened.</source>
            <translation>{path} को खोलने के बाद किसी दूसरे प्रोग्राम ने बदल दिया।</translation>
        </message>
        <message>
            <source>{raw} is not a JSON number.</source>
            <translation>{raw} JSON संख्या नहीं है।</translation>
        </message>
        <message>
            <source>{sentence} Copy the request from the browser's developer tools instead.</source>
            <translation>{sentence} इसके बजाय रिक्वेस्ट को browser के developer tools से कॉपी करें।</translation>
        </message>
        <message>
            <source>{sentence} Run the script, and import what it sends.</source>
            <translation>{sentence} script चलाएँ, और वह जो भेजे उसे इंपोर्ट करें।</translation>
        </message>
        <message>
            <source>{separator}: files that a text names are not read.</source>
            <translation>{separator}: टेक्स्ट में बताई फ़ाइलें नहीं पढ़ी जातीं।</translation>
        </message>
        <message>
            <source>{what}A comma or “{closing}” is missing here.</source>
            <translation>{what}यहाँ कॉमा या “{closing}” नहीं है।</translation>
        </message>
        <message>
            <source>“{item}”: it has no body.</source>
            <translation>“{item}”: इसमें body नहीं है।</translation>
        </message>
        <message>
            <source>“{name}”: it is no request to the Event API with a JSON body.</source>
            <translation>“{name}”: यह Event API को JSON body वाली रिक्वेस्ट नहीं है।</translation>
        </message>
        <message>
            <source>“{node}”</source>
            <translation>“{node}”</translation>
        </message>
        <message>
            <source>“{raw}” is no JSON value: text needs double quotes.</source>
            <translation>“{raw}” JSON मान नहीं है: टेक्स्ट को डबल कोट चाहिए।</translation>
        </message>
        <message>
            <source>“{raw}” is no number.</source>
            <translation>“{raw}” संख्या नहीं है।</translation>
        </message>
        <message>
            <source>“{raw}” is not a JSON number.</source>
            <translation>“{raw}” JSON संख्या नहीं है।</translation>
        </message>
        <message>
            <source>“{text}” is neither a data center nor an address such as https://gateway.example.</source>
            <translation>“{text}” न डेटा सेंटर है, न https://gateway.example जैसा पता।</translation>
        </message>
        <message>
            <source>“{value}” is no day or time. Type 2026-11-01, 2026-11-01T14:30, today, yesterday, 7d or 12h.</source>
            <translation>“{value}” न दिन है न समय। 2026-11-01, 2026-11-01T14:30, today, yesterday, 7d या 12h लिखें।</translation>
        </message>
        <message>
            <source>“{value}” is no status. Type a number such as 429, 4xx for all from 400 to 499, or none.</source>
            <translation>“{value}” स्टेटस नहीं है। 429 जैसी संख्या, 400 से 499 तक सबके लिए 4xx, या none लिखें।</translation>
        </message>
        <message>
            <source>“{word}:” takes one of {choices}. “{value}” is none of them.</source>
            <translation>“{word}:” {choices} में से एक लेता है। “{value}” उनमें नहीं है।</translation>
        </message>
    </context>
    <context>
        <name>ShortcutModel</name>
        <message>
            <source>Keys</source>
            <translation>कुंजियाँ</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>क्या करता है</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Calendar, in a field for dates</source>
            <translation>कैलेंडर, तारीख़ के फ़ील्ड में</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>खोज साफ़ करें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Edit the cell, and go to the next one</source>
            <translation>सेल बदलें, और अगली पर जाएँ</translation>
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
            <translation>समस्या के फ़ील्ड पर जाएँ, या चुना हुआ खोलें</translation>
        </message>
        <message>
            <source>In a table of attributes</source>
            <translation>एट्रिब्यूट की तालिका में</translation>
        </message>
        <message>
            <source>In fields and lists</source>
            <translation>फ़ील्ड और सूचियों में</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>कीबोर्ड शॉर्टकट</translation>
        </message>
        <message>
            <source>Leave the JSON editor</source>
            <translation>JSON एडिटर से बाहर निकलें</translation>
        </message>
        <message>
            <source>Leave the cell as it was</source>
            <translation>सेल जैसी थी वैसी छोड़ें</translation>
        </message>
        <message>
            <source>Next cell, previous cell</source>
            <translation>अगली सेल, पिछली सेल</translation>
        </message>
        <message>
            <source>No shortcut of that name. Try another word for it.</source>
            <translation>इस नाम का कोई शॉर्टकट नहीं। दूसरा शब्द आज़माएँ।</translation>
        </message>
        <message>
            <source>Open or close an object or a list</source>
            <translation>ऑब्जेक्ट या सूची खोलें या बंद करें</translation>
        </message>
        <message>
            <source>Right   Left</source>
            <translation>दायाँ   बायाँ</translation>
        </message>
        <message>
            <source>Search by what it does, or by its keys</source>
            <translation>काम या कुंजियों से खोजें</translation>
        </message>
        <message>
            <source>Search the shortcuts</source>
            <translation>शॉर्टकट में खोजें</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Tab   Shift+Tab</source>
            <translation>Tab   Shift+Tab</translation>
        </message>
    </context>
    <context>
        <name>Shrinking</name>
        <message>
            <source>A send came in between, so the file was left as it is. Try again.</source>
            <translation>बीच में एक प्रविष्टि भेजी गई, इसलिए फ़ाइल जैसी थी वैसी ही रही। फिर से कोशिश करें।</translation>
        </message>
        <message>
            <source>Something is being sent. Wait for its answer, then try again.</source>
            <translation>अभी कुछ भेजा जा रहा है। जवाब आने दें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>The file is {freed} smaller. From now on it gives back by itself what is deleted.</source>
            <translation>फ़ाइल {freed} छोटी हो गई। अब से हटाए गए की जगह अपने-आप वापस मिलती है।</translation>
        </message>
        <message>
            <source>The file was left as it is.</source>
            <translation>फ़ाइल जैसी थी वैसी ही रही।</translation>
        </message>
    </context>
    <context>
        <name>SizeMeter</name>
        <message>
            <source>1 event</source>
            <translation>1 इवेंट</translation>
        </message>
        <message>
            <source>Bytes of the request's body. MoEngage refuses more than {limit}.</source>
            <translation>रिक्वेस्ट के body के बाइट। {limit} से ज़्यादा को MoEngage अस्वीकार करता है।</translation>
        </message>
        <message>
            <source>Largest values</source>
            <translation>सबसे बड़े मान</translation>
        </message>
        <message>
            <source>MoEngage refuses a body of more than {limit} bytes.</source>
            <translation>{limit} बाइट से बड़े body को MoEngage अस्वीकार करता है।</translation>
        </message>
        <message>
            <source>Size of the request</source>
            <translation>रिक्वेस्ट का आकार</translation>
        </message>
        <message>
            <source>Size of the request: {size}</source>
            <translation>रिक्वेस्ट का आकार: {size}</translation>
        </message>
        <message>
            <source>The largest values:</source>
            <translation>सबसे बड़े मान:</translation>
        </message>
        <message>
            <source>Too large: {text}</source>
            <translation>बहुत बड़ी: {text}</translation>
        </message>
        <message>
            <source>{amount} of {limit} KB · {events}</source>
            <translation>{limit} KB में से {amount} · {events}</translation>
        </message>
        <message>
            <source>{count} events</source>
            <translation>{count} इवेंट</translation>
        </message>
    </context>
    <context>
        <name>Starters</name>
        <message>
            <source>A booking confirmation, and three days before arrival an offer of an upgrade.</source>
            <translation>बुकिंग की पुष्टि, और आने से तीन दिन पहले अपग्रेड का प्रस्ताव।</translation>
        </message>
        <message>
            <source>A confirmation with live status, and points for the loyalty programme.</source>
            <translation>लाइव स्थिति के साथ पुष्टि, और लॉयल्टी प्रोग्राम के अंक।</translation>
        </message>
        <message>
            <source>A confirmation with the refund, and after two weeks an offer to book again.</source>
            <translation>रिफ़ंड के साथ पुष्टि, और दो हफ़्ते बाद फिर बुक करने का प्रस्ताव।</translation>
        </message>
        <message>
            <source>A message with care tips, and after a week a request for a review.</source>
            <translation>देखभाल के सुझावों वाला संदेश, और एक हफ़्ते बाद रिव्यू का अनुरोध।</translation>
        </message>
        <message>
            <source>A push message with the rider’s arrival, no later than this event.</source>
            <translation>राइडर के पहुँचने की पुश सूचना, इस इवेंट से देर से नहीं।</translation>
        </message>
        <message>
            <source>A service message at once: why it failed, and how to try again.</source>
            <translation>तुरंत सेवा संदेश: क्यों विफल हुआ, और फिर कैसे कोशिश करें।</translation>
        </message>
        <message>
            <source>Account Opened</source>
            <translation>खाता खुला</translation>
        </message>
        <message>
            <source>Added to Cart</source>
            <translation>कार्ट में जोड़ा</translation>
        </message>
        <message>
            <source>An order confirmation at once, and a request for a review ten days later.</source>
            <translation>तुरंत ऑर्डर की पुष्टि, और दस दिन बाद रिव्यू का अनुरोध।</translation>
        </message>
        <message>
            <source>Article Read</source>
            <translation>लेख पढ़ा</translation>
        </message>
        <message>
            <source>Browse abandonment: where no purchase follows within a day, a reminder of this product.</source>
            <translation>ब्राउज़ छोड़ना: एक दिन में ख़रीद न हो तो इस प्रोडक्ट की याद।</translation>
        </message>
        <message>
            <source>Card Bill Generated</source>
            <translation>कार्ड बिल बना</translation>
        </message>
        <message>
            <source>Cart abandonment: where no order follows within two hours, a push message with the cart.</source>
            <translation>कार्ट छोड़ना: दो घंटे में ऑर्डर न हो तो कार्ट के साथ पुश सूचना।</translation>
        </message>
        <message>
            <source>Check-in Completed</source>
            <translation>चेक-इन पूरा</translation>
        </message>
        <message>
            <source>Checkout Started</source>
            <translation>चेकआउट शुरू</translation>
        </message>
        <message>
            <source>Continue watching: where the video is not completed within two days, a reminder.</source>
            <translation>देखना जारी रखें: दो दिन में वीडियो पूरा न हो तो एक याद।</translation>
        </message>
        <message>
            <source>Course Enrolled</source>
            <translation>कोर्स में नामांकन</translation>
        </message>
        <message>
            <source>Course Viewed</source>
            <translation>कोर्स देखा</translation>
        </message>
        <message>
            <source>E-commerce</source>
            <translation>ई-कॉमर्स</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>शिक्षा</translation>
        </message>
        <message>
            <source>Finance</source>
            <translation>वित्त</translation>
        </message>
        <message>
            <source>Flight Booked</source>
            <translation>फ़्लाइट बुक हुई</translation>
        </message>
        <message>
            <source>Flight Searched</source>
            <translation>फ़्लाइट खोजी</translation>
        </message>
        <message>
            <source>Food Order Delivered</source>
            <translation>खाना पहुँचा</translation>
        </message>
        <message>
            <source>Food Order Placed</source>
            <translation>खाना ऑर्डर किया</translation>
        </message>
        <message>
            <source>Food delivery</source>
            <translation>फ़ूड डिलीवरी</translation>
        </message>
        <message>
            <source>Hotel Booked</source>
            <translation>होटल बुक हुआ</translation>
        </message>
        <message>
            <source>How many people fly.</source>
            <translation>कितने लोग यात्रा करेंगे।</translation>
        </message>
        <message>
            <source>How many pieces.</source>
            <translation>कितने नग।</translation>
        </message>
        <message>
            <source>How much of the course is done, in percent.</source>
            <translation>कोर्स का कितना प्रतिशत पूरा हुआ।</translation>
        </message>
        <message>
            <source>Interest by section: the weekly digest leads with what the user reads.</source>
            <translation>खंड के अनुसार रुचि: साप्ताहिक सार वहीं से शुरू होता है जो यूज़र पढ़ता है।</translation>
        </message>
        <message>
            <source>Lesson Completed</source>
            <translation>पाठ पूरा</translation>
        </message>
        <message>
            <source>Loan Application Submitted</source>
            <translation>ऋण आवेदन जमा</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>मीडिया</translation>
        </message>
        <message>
            <source>Minutes until the rider arrives.</source>
            <translation>राइडर के पहुँचने में मिनट।</translation>
        </message>
        <message>
            <source>Onboarding: add money, set up the card, invite a friend, one step a day.</source>
            <translation>ऑनबोर्डिंग: पैसे जोड़ें, कार्ड सेट करें, दोस्त को बुलाएँ, रोज़ एक क़दम।</translation>
        </message>
        <message>
            <source>Order Delivered</source>
            <translation>ऑर्डर पहुँचा</translation>
        </message>
        <message>
            <source>Order Out for Delivery</source>
            <translation>ऑर्डर रास्ते में</translation>
        </message>
        <message>
            <source>Order Placed</source>
            <translation>ऑर्डर किया</translation>
        </message>
        <message>
            <source>Points out of a hundred.</source>
            <translation>सौ में से अंक।</translation>
        </message>
        <message>
            <source>Product Viewed</source>
            <translation>प्रोडक्ट देखा</translation>
        </message>
        <message>
            <source>Quiz Submitted</source>
            <translation>क्विज़ जमा</translation>
        </message>
        <message>
            <source>Reminders five days before the due date and on it, until the bill is paid.</source>
            <translation>देय तिथि से पाँच दिन पहले और उसी दिन याद, जब तक बिल चुकाया न जाए।</translation>
        </message>
        <message>
            <source>Restaurant Viewed</source>
            <translation>रेस्तराँ देखा</translation>
        </message>
        <message>
            <source>Search abandonment: where no booking follows within a day, the fares of this route.</source>
            <translation>खोज छोड़ना: एक दिन में बुकिंग न हो तो इस मार्ग के किराए।</translation>
        </message>
        <message>
            <source>Seconds that were watched.</source>
            <translation>कितने सेकंड देखा गया।</translation>
        </message>
        <message>
            <source>Streaks: a word of praise on each third day in a row, a reminder after two days without a lesson.</source>
            <translation>सिलसिला: लगातार हर तीसरे दिन शाबाशी, दो दिन बिना पाठ के बाद याद।</translation>
        </message>
        <message>
            <source>Subscription Started</source>
            <translation>सदस्यता शुरू</translation>
        </message>
        <message>
            <source>The boarding pass at once, and seat and lounge offers until departure.</source>
            <translation>तुरंत बोर्डिंग पास, और उड़ान तक सीट व लाउंज के प्रस्ताव।</translation>
        </message>
        <message>
            <source>The event of MoEngage's own documents. It would start a booking confirmation.</source>
            <translation>MoEngage के अपने दस्तावेज़ों का इवेंट। इससे बुकिंग की पुष्टि शुरू होती।</translation>
        </message>
        <message>
            <source>The name of the plan.</source>
            <translation>प्लान का नाम।</translation>
        </message>
        <message>
            <source>The next episode, or at the end of a season what is alike.</source>
            <translation>अगला एपिसोड, या सीज़न के अंत में उससे मिलता-जुलता।</translation>
        </message>
        <message>
            <source>The sum of the order without fees.</source>
            <translation>शुल्क के बिना ऑर्डर की राशि।</translation>
        </message>
        <message>
            <source>The sum of the order, in its currency.</source>
            <translation>ऑर्डर की राशि, उसकी मुद्रा में।</translation>
        </message>
        <message>
            <source>The sum that is applied for.</source>
            <translation>आवेदन की राशि।</translation>
        </message>
        <message>
            <source>The user as your workspace knows them.</source>
            <translation>यूज़र, जैसा आपका वर्कस्पेस उसे जानता है।</translation>
        </message>
        <message>
            <source>The welcome series with the first lesson, and a study plan for the first week.</source>
            <translation>पहले पाठ के साथ स्वागत शृंखला, और पहले हफ़्ते की पढ़ाई की योजना।</translation>
        </message>
        <message>
            <source>The welcome series, and before the first renewal a look at what was read.</source>
            <translation>स्वागत शृंखला, और पहले नवीनीकरण से पहले पढ़े हुए पर एक नज़र।</translation>
        </message>
        <message>
            <source>The whole sum of the bill.</source>
            <translation>बिल की पूरी राशि।</translation>
        </message>
        <message>
            <source>Transaction Failed</source>
            <translation>लेन-देन विफल</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>यात्रा</translation>
        </message>
        <message>
            <source>Trip Cancelled</source>
            <translation>यात्रा रद्द</translation>
        </message>
        <message>
            <source>Twenty minutes later: a question how it was, with the rating in one tap.</source>
            <translation>बीस मिनट बाद: कैसा रहा, एक टैप में रेटिंग।</translation>
        </message>
        <message>
            <source>Under the pass mark: the lessons to repeat; above it: the certificate and the next course.</source>
            <translation>पास अंक से कम: दोहराने वाले पाठ; उससे ऊपर: प्रमाणपत्र और अगला कोर्स।</translation>
        </message>
        <message>
            <source>Video Completed</source>
            <translation>वीडियो पूरा देखा</translation>
        </message>
        <message>
            <source>Video Started</source>
            <translation>वीडियो शुरू</translation>
        </message>
        <message>
            <source>What the course costs, in its currency.</source>
            <translation>कोर्स की क़ीमत, उसकी मुद्रा में।</translation>
        </message>
        <message>
            <source>What the product costs, in its currency.</source>
            <translation>प्रोडक्ट की क़ीमत, उसकी मुद्रा में।</translation>
        </message>
        <message>
            <source>What the stay costs, in its currency.</source>
            <translation>ठहरने की क़ीमत, उसकी मुद्रा में।</translation>
        </message>
        <message>
            <source>What was received and what is missing, then a reminder for each open document.</source>
            <translation>क्या मिला और क्या बाक़ी है, फिर हर बाक़ी दस्तावेज़ की याद।</translation>
        </message>
        <message>
            <source>Where no enrolment follows within three days: the syllabus and a free lesson.</source>
            <translation>तीन दिन में नामांकन न हो तो: पाठ्यक्रम और एक मुफ़्त पाठ।</translation>
        </message>
        <message>
            <source>Where no order follows within an hour of a meal time: a voucher for this restaurant.</source>
            <translation>खाने के समय के एक घंटे में ऑर्डर न हो तो: इस रेस्तराँ का वाउचर।</translation>
        </message>
        <message>
            <source>Where payment does not follow within 30 minutes: an email that brings the user back to the checkout.</source>
            <translation>30 मिनट में भुगतान न हो तो: यूज़र को चेकआउट पर वापस लाने वाला ईमेल।</translation>
        </message>
    </context>
    <context>
        <name>StatusBox</name>
        <message>
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Copy the request id</source>
            <translation>रिक्वेस्ट ID कॉपी करें</translation>
        </message>
        <message>
            <source>Copy the request id: MoEngage's support finds the request by it</source>
            <translation>रिक्वेस्ट ID कॉपी करें: MoEngage सपोर्ट इससे रिक्वेस्ट ढूँढता है</translation>
        </message>
    </context>
    <context>
        <name>StoredModel</name>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>मान</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>क्या बदलता है</translation>
        </message>
    </context>
    <context>
        <name>StoredPane</name>
        <message>
            <source>MoEngage would store nothing: the request has no event that can be read. Problems says what to change.</source>
            <translation>MoEngage कुछ नहीं सहेजेगा: रिक्वेस्ट में पढ़ने लायक़ कोई इवेंट नहीं है। क्या बदलना है, यह “समस्याएँ” में है।</translation>
        </message>
        <message>
            <source>The body of this send has no event that can be read: MoEngage stores nothing of it.</source>
            <translation>इस प्रविष्टि के body में पढ़ने लायक कोई इवेंट नहीं है: MoEngage इसमें से कुछ नहीं सहेजता।</translation>
        </message>
        <message>
            <source>The body of this send is no JSON: MoEngage stores nothing of it.</source>
            <translation>इस प्रविष्टि का body JSON नहीं है: MoEngage इसमें से कुछ नहीं सहेजता।</translation>
        </message>
        <message>
            <source>What MoEngage stores of it. {line}</source>
            <translation>MoEngage इसमें से क्या सहेजता है। {line}</translation>
        </message>
        <message>
            <source>What MoEngage will store</source>
            <translation>MoEngage क्या सहेजेगा</translation>
        </message>
        <message>
            <source>What MoEngage will store of each event shows here.</source>
            <translation>MoEngage हर इवेंट का क्या सहेजेगा, यह यहाँ दिखता है।</translation>
        </message>
        <message>
            <source>What became of the send</source>
            <translation>प्रविष्टि का क्या हुआ</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>क्यों</translation>
        </message>
    </context>
    <context>
        <name>StoredRows</name>
        <message>
            <source>(by user identifiers)</source>
            <translation>(यूज़र पहचानकर्ताओं से)</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(बिना नाम)</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>काटा गया</translation>
        </message>
        <message>
            <source>Made text</source>
            <translation>टेक्स्ट बना</translation>
        </message>
        <message>
            <source>MoEngage's clock, when it receives the event</source>
            <translation>MoEngage की घड़ी, इवेंट मिलने के समय</translation>
        </message>
        <message>
            <source>Not accepted: its time has not come yet</source>
            <translation>नहीं लिया गया: इसका समय अभी नहीं आया</translation>
        </message>
        <message>
            <source>Not accepted: the request is refused</source>
            <translation>नहीं लिया गया: रिक्वेस्ट अस्वीकृत है</translation>
        </message>
        <message>
            <source>Not stored</source>
            <translation>नहीं सहेजा गया</translation>
        </message>
        <message>
            <source>Offset</source>
            <translation>ऑफ़सेट</translation>
        </message>
        <message>
            <source>Other type</source>
            <translation>दूसरा प्रकार</translation>
        </message>
        <message>
            <source>UTC time</source>
            <translation>UTC समय</translation>
        </message>
        <message>
            <source>User</source>
            <translation>यूज़र</translation>
        </message>
        <message>
            <source>User's clock</source>
            <translation>यूज़र की घड़ी</translation>
        </message>
        <message>
            <source>by the time zone of the user's profile, which only MoEngage knows</source>
            <translation>यूज़र की प्रोफ़ाइल के टाइम ज़ोन से, जिसे सिर्फ़ MoEngage जानता है</translation>
        </message>
        <message>
            <source>{customer}, device {device}</source>
            <translation>{customer}, डिवाइस {device}</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} से.</translation>
        </message>
        <message>
            <source>{seconds} s (the difference of the two)</source>
            <translation>{seconds} से. (दोनों का अंतर)</translation>
        </message>
    </context>
    <context>
        <name>TemplateActions</name>
        <message>
            <source>Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Delete for good…</source>
            <translation>हमेशा के लिए मिटाएँ…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>एक और कॉपी बनाएँ</translation>
        </message>
        <message>
            <source>Empty trash…</source>
            <translation>ट्रैश खाली करें…</translation>
        </message>
        <message>
            <source>Mine (no folder)</source>
            <translation>मेरे (कोई फ़ोल्डर नहीं)</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>यहाँ ले जाएँ</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>नया फ़ोल्डर</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>नाम बदलें</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>वापस लाएँ</translation>
        </message>
        <message>
            <source>Show in the file manager</source>
            <translation>फ़ाइल मैनेजर में दिखाएँ</translation>
        </message>
    </context>
    <context>
        <name>TemplateDelegate</name>
        <message>
            <source>New name</source>
            <translation>नया नाम</translation>
        </message>
    </context>
    <context>
        <name>TemplateFiles</name>
        <message>
            <source>Mine</source>
            <translation>मेरे</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>नया फ़ोल्डर</translation>
        </message>
        <message>
            <source>The draft “{name}” is deleted.</source>
            <translation>ड्राफ़्ट “{name}” मिटा दिया गया।</translation>
        </message>
        <message>
            <source>The folder is {path}.</source>
            <translation>फ़ोल्डर {path} है।</translation>
        </message>
        <message>
            <source>“{name}” can't be the name of a file.</source>
            <translation>“{name}” किसी फ़ाइल का नाम नहीं हो सकता।</translation>
        </message>
        <message>
            <source>“{name}” is in the trash.</source>
            <translation>“{name}” ट्रैश में है।</translation>
        </message>
        <message>
            <source>“{name}” is in {folder} now.</source>
            <translation>“{name}” अब {folder} में है।</translation>
        </message>
    </context>
    <context>
        <name>TemplateFolder</name>
        <message>
            <source>Back to the usual templates folder</source>
            <translation>सामान्य टेम्पलेट फ़ोल्डर पर लौटें</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>दूसरा चुनें…</translation>
        </message>
        <message>
            <source>Folder of your templates</source>
            <translation>आपके टेम्पलेट का फ़ोल्डर</translation>
        </message>
        <message>
            <source>Use another templates folder…</source>
            <translation>दूसरा टेम्पलेट फ़ोल्डर इस्तेमाल करें…</translation>
        </message>
        <message>
            <source>Use the usual folder</source>
            <translation>सामान्य फ़ोल्डर इस्तेमाल करें</translation>
        </message>
        <message>
            <source>Your templates are in {folder}</source>
            <translation>आपके टेम्पलेट {folder} में हैं</translation>
        </message>
        <message>
            <source>Your templates folder {folder} is not there. It may have been moved, or its drive is not connected.</source>
            <translation>आपका टेम्पलेट फ़ोल्डर {folder} नहीं मिला। शायद उसे कहीं और ले जाया गया, या उसकी ड्राइव जुड़ी नहीं है।</translation>
        </message>
    </context>
    <context>
        <name>TemplateModel</name>
        <message>
            <source>Drafts</source>
            <translation>ड्राफ़्ट</translation>
        </message>
        <message>
            <source>Examples to begin with; saving one puts a copy under Mine</source>
            <translation>शुरुआत के लिए उदाहरण; सहेजने पर कॉपी “मेरे” के नीचे रखी जाती है</translation>
        </message>
        <message>
            <source>It was at {path}. Open it to put it back there.</source>
            <translation>यह {path} पर था। इसे वापस वहीं रखने के लिए खोलें।</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>मेरे</translation>
        </message>
        <message>
            <source>Starters</source>
            <translation>उदाहरण</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>ट्रैश</translation>
        </message>
        <message>
            <source>Untitled draft</source>
            <translation>बिना नाम का ड्राफ़्ट</translation>
        </message>
        <message>
            <source>What you deleted; open one to put it back where it was</source>
            <translation>जो आपने मिटाया; खोलने पर वह अपनी जगह लौट जाता है</translation>
        </message>
        <message>
            <source>Work that was not saved when something else was opened</source>
            <translation>वह काम जो कुछ और खोलते समय सहेजा नहीं गया था</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>कल</translation>
        </message>
        <message>
            <source>Your templates: a folder of JSON files</source>
            <translation>आपके टेम्पलेट: JSON फ़ाइलों का फ़ोल्डर</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>फ़ोल्डर</translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>ट्रैश में</translation>
        </message>
        <message>
            <source>none yet: Save makes one</source>
            <translation>अभी कोई नहीं: सहेजने पर बनता है</translation>
        </message>
        <message>
            <source>open</source>
            <translation>खुला</translation>
        </message>
        <message>
            <source>open, modified</source>
            <translation>खुला, बदला हुआ</translation>
        </message>
    </context>
    <context>
        <name>TemplateTree</name>
        <message>
            <source>Templates</source>
            <translation>टेम्पलेट</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPane</name>
        <message>
            <source>Clear the search</source>
            <translation>खोज साफ़ करें</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>नया इवेंट</translation>
        </message>
        <message>
            <source>No template has that in its name or in what it holds.</source>
            <translation>किसी टेम्पलेट के नाम या सामग्री में यह नहीं है।</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>नए नाम से सहेजें…</translation>
        </message>
        <message>
            <source>Search templates</source>
            <translation>टेम्पलेट खोजें</translation>
        </message>
        <message>
            <source>Search the templates</source>
            <translation>टेम्पलेट में खोजें</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>खोजा जा रहा है…</translation>
        </message>
        <message>
            <source>What the open template is for</source>
            <translation>खुला टेम्पलेट किसलिए है</translation>
        </message>
    </context>
    <context>
        <name>TimeControl</name>
        <message>
            <source>By seconds</source>
            <translation>सेकंड से</translation>
        </message>
        <message>
            <source>By seconds  {offset}</source>
            <translation>सेकंड से  {offset}</translation>
        </message>
        <message>
            <source>Change format of time</source>
            <translation>समय का फ़ॉर्मैट बदलें</translation>
        </message>
        <message>
            <source>Change given clock</source>
            <translation>दी हुई घड़ी बदलें</translation>
        </message>
        <message>
            <source>Change kind of time</source>
            <translation>समय का तरीक़ा बदलें</translation>
        </message>
        <message>
            <source>Change time</source>
            <translation>समय बदलें</translation>
        </message>
        <message>
            <source>Change time zone</source>
            <translation>टाइम ज़ोन बदलें</translation>
        </message>
        <message>
            <source>No offset</source>
            <translation>ऑफ़सेट नहीं</translation>
        </message>
        <message>
            <source>Set time to now</source>
            <translation>समय अभी पर सेट करें</translation>
        </message>
        <message>
            <source>There is no time zone “{name}”. Type a large city in it, such as Mumbai or Berlin.</source>
            <translation>“{name}” नाम का कोई टाइम ज़ोन नहीं है। उसका कोई बड़ा शहर लिखें, जैसे Mumbai या Berlin।</translation>
        </message>
    </context>
    <context>
        <name>TimeFieldsView</name>
        <message>
            <source>&amp;Offset (s)</source>
            <translation>ऑफ़सेट (से.) (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;UTC time</source>
            <translation>UTC समय (&amp;U)</translation>
        </message>
        <message>
            <source>&amp;User's clock</source>
            <translation>यूज़र की घड़ी (&amp;U)</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>कब (&amp;W)</translation>
        </message>
        <message>
            <source>A date and a clock time</source>
            <translation>तारीख़ और घड़ी का समय</translation>
        </message>
        <message>
            <source>As typed</source>
            <translation>जैसा लिखा</translation>
        </message>
        <message>
            <source>At a time</source>
            <translation>तय समय पर</translation>
        </message>
        <message>
            <source>Before or after sending</source>
            <translation>भेजने से पहले या बाद</translation>
        </message>
        <message>
            <source>Counted from the moment you press Send</source>
            <translation>“भेजें” दबाने के पल से गिना जाता है</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>तारीख़ और समय</translation>
        </message>
        <message>
            <source>Digits are sent as a number; in quotes, such as "1433837969", as text</source>
            <translation>अंक संख्या के रूप में भेजे जाते हैं; कोट में, जैसे "1433837969", टेक्स्ट के रूप में</translation>
        </message>
        <message>
            <source>Epoch seconds</source>
            <translation>Epoch सेकंड</translation>
        </message>
        <message>
            <source>How the time is written</source>
            <translation>समय कैसे लिखा है</translation>
        </message>
        <message>
            <source>ISO text</source>
            <translation>ISO टेक्स्ट</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>छोड़ दें</translation>
        </message>
        <message>
            <source>No time is sent: MoEngage takes its own clock</source>
            <translation>समय नहीं भेजा जाता: MoEngage अपनी घड़ी लेता है</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>अभी</translation>
        </message>
        <message>
            <source>Offset from UTC in seconds</source>
            <translation>UTC से ऑफ़सेट, सेकंड में</translation>
        </message>
        <message>
            <source>Relative</source>
            <translation>सापेक्ष</translation>
        </message>
        <message>
            <source>Seconds since 1970 as a number (1590404615), or text such as 2020-05-31T16:33:35Z</source>
            <translation>1970 से गिने सेकंड संख्या के रूप में (1590404615), या 2020-05-31T16:33:35Z जैसा टेक्स्ट</translation>
        </message>
        <message>
            <source>Sen&amp;t as</source>
            <translation>भेजने का रूप (&amp;T)</translation>
        </message>
        <message>
            <source>Send the time in UTC (current_time), or the reading of the user's own clock (user_time)</source>
            <translation>समय UTC में भेजें (current_time), या यूज़र की अपनी घड़ी का समय (user_time)</translation>
        </message>
        <message>
            <source>Set the time to this moment</source>
            <translation>समय इसी पल पर सेट करें</translation>
        </message>
        <message>
            <source>Set time to now</source>
            <translation>समय अभी पर सेट करें</translation>
        </message>
        <message>
            <source>Such as -2h, -30m or -1d: counted from the moment you press Send</source>
            <translation>जैसे -2h, -30m या -1d: “भेजें” दबाने के पल से गिना जाता है</translation>
        </message>
        <message>
            <source>The clock in the chosen time zone. F4 opens a calendar.</source>
            <translation>चुने हुए टाइम ज़ोन की घड़ी। F4 से कैलेंडर खुलता है।</translation>
        </message>
        <message>
            <source>The moment you press Send</source>
            <translation>“भेजें” दबाने का पल</translation>
        </message>
        <message>
            <source>The three fields as they are sent</source>
            <translation>तीनों फ़ील्ड, जैसे भेजे जाते हैं</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>टाइम ज़ोन (&amp;Z)</translation>
        </message>
        <message>
            <source>Time before or after sending</source>
            <translation>भेजने से पहले या बाद का समय</translation>
        </message>
        <message>
            <source>UTC time</source>
            <translation>UTC समय</translation>
        </message>
        <message>
            <source>UTC time as typed</source>
            <translation>UTC समय, जैसा लिखा</translation>
        </message>
        <message>
            <source>User's clock</source>
            <translation>यूज़र की घड़ी</translation>
        </message>
        <message>
            <source>User's clock as typed</source>
            <translation>यूज़र की घड़ी, जैसी लिखी</translation>
        </message>
        <message>
            <source>When sent</source>
            <translation>भेजते समय</translation>
        </message>
        <message>
            <source>When the event happened</source>
            <translation>इवेंट कब हुआ</translation>
        </message>
        <message>
            <source>When the event happened. Without a time MoEngage takes its own clock.</source>
            <translation>इवेंट कब हुआ। समय न हो तो MoEngage अपनी घड़ी लेता है।</translation>
        </message>
        <message>
            <source>Which clock is sent</source>
            <translation>कौन-सी घड़ी भेजी जाती है</translation>
        </message>
        <message>
            <source>Whose clock: a zone such as Asia/Kolkata sets the offset of that zone at that date</source>
            <translation>किसकी घड़ी: Asia/Kolkata जैसा ज़ोन उस तारीख़ पर उस ज़ोन का ऑफ़सेट सेट करता है</translation>
        </message>
        <message>
            <source>Written as</source>
            <translation>लिखने का रूप</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>छोड़ा गया</translation>
        </message>
        <message>
            <source>none</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>user_timezone_offset: local time minus UTC, in seconds. India (UTC+05:30) is 19800.</source>
            <translation>user_timezone_offset: स्थानीय समय में से UTC घटाकर, सेकंड में। भारत (UTC+05:30) 19800 है।</translation>
        </message>
    </context>
    <context>
        <name>TimeWords</name>
        <message>
            <source>MoEngage's own clock when it arrives</source>
            <translation>पहुँचने पर MoEngage की अपनी घड़ी</translation>
        </message>
        <message>
            <source>The time was picked in {zone}, whose offset is another one at that time.</source>
            <translation>समय {zone} में चुना गया था, जिसका ऑफ़सेट उस समय दूसरा है।</translation>
        </message>
        <message>
            <source>The {field} can't be read: MoEngage refuses it.</source>
            <translation>{field} पढ़ा नहीं जा सकता: MoEngage इसे अस्वीकार करता है।</translation>
        </message>
        <message>
            <source>The {field} is in milliseconds: MoEngage asks for seconds.</source>
            <translation>{field} मिलीसेकंड में है: MoEngage सेकंड माँगता है।</translation>
        </message>
        <message>
            <source>The {field} waits for the value of a variable.</source>
            <translation>{field} को वेरिएबल के मान का इंतज़ार है।</translation>
        </message>
        <message>
            <source>This is in the future: MoEngage does not accept such events.</source>
            <translation>यह भविष्य में है: MoEngage ऐसे इवेंट नहीं लेता।</translation>
        </message>
        <message>
            <source>UTC time</source>
            <translation>UTC समय</translation>
        </message>
        <message>
            <source>UTC time given: used as is</source>
            <translation>UTC समय दिया है: जैसा है वैसा लिया जाता है</translation>
        </message>
        <message>
            <source>UTC: follows from the user's profile zone, which we can't know</source>
            <translation>UTC: यूज़र की प्रोफ़ाइल के ज़ोन से निकलता है, जो हम नहीं जान सकते</translation>
        </message>
        <message>
            <source>Write it like -2h, -30m or -1d: a sign, a number, and s, m, h, d or w.</source>
            <translation>-2h, -30m या -1d की तरह लिखें: चिह्न, संख्या, और s, m, h, d या w।</translation>
        </message>
        <message>
            <source>all three given: used as is</source>
            <translation>तीनों दिए हैं: जैसे हैं वैसे लिए जाते हैं</translation>
        </message>
        <message>
            <source>both clocks given: the offset is their difference</source>
            <translation>दोनों घड़ियाँ दी हैं: ऑफ़सेट उनका अंतर है</translation>
        </message>
        <message>
            <source>both given: UTC is the user's clock minus the offset</source>
            <translation>दोनों दिए हैं: UTC, यूज़र की घड़ी में से ऑफ़सेट घटाकर है</translation>
        </message>
        <message>
            <source>both given: used as is</source>
            <translation>दोनों दिए हैं: जैसे हैं वैसे लिए जाते हैं</translation>
        </message>
        <message>
            <source>if sent now: {time}</source>
            <translation>अभी भेजें तो: {time}</translation>
        </message>
        <message>
            <source>no time given</source>
            <translation>कोई समय नहीं दिया</translation>
        </message>
        <message>
            <source>offset</source>
            <translation>ऑफ़सेट</translation>
        </message>
        <message>
            <source>only the offset given: added to MoEngage's own clock</source>
            <translation>सिर्फ़ ऑफ़सेट दिया है: MoEngage की अपनी घड़ी में जोड़ा जाता है</translation>
        </message>
        <message>
            <source>the moment you press Send</source>
            <translation>“भेजें” दबाने का पल</translation>
        </message>
        <message>
            <source>user's clock</source>
            <translation>यूज़र की घड़ी</translation>
        </message>
        <message>
            <source>user's clock given: used as is</source>
            <translation>यूज़र की घड़ी दी है: जैसी है वैसी ली जाती है</translation>
        </message>
        <message>
            <source>user's clock {offset} from UTC</source>
            <translation>यूज़र की घड़ी UTC से {offset}</translation>
        </message>
        <message>
            <source>user's clock {time}</source>
            <translation>यूज़र की घड़ी {time}</translation>
        </message>
        <message>
            <source>user's clock: in the user's profile zone, which we can't know</source>
            <translation>यूज़र की घड़ी: यूज़र की प्रोफ़ाइल के ज़ोन में, जो हम नहीं जान सकते</translation>
        </message>
        <message>
            <source>{clock} ({offset})</source>
            <translation>{clock} ({offset})</translation>
        </message>
        <message>
            <source>{clock} comes twice on that day in {zone}: the first one is meant ({offset}).</source>
            <translation>{zone} में उस दिन {clock} दो बार आता है: पहला वाला लिया गया है ({offset})।</translation>
        </message>
        <message>
            <source>{clock} comes twice on that day in {zone}: the second one is meant ({offset}).</source>
            <translation>{zone} में उस दिन {clock} दो बार आता है: दूसरा वाला लिया गया है ({offset})।</translation>
        </message>
        <message>
            <source>{clock} does not exist on that day in {zone}: the clocks jump over it. It is counted as if they had not been moved yet.</source>
            <translation>{zone} में उस दिन {clock} होता ही नहीं: घड़ियाँ उसके ऊपर से आगे बढ़ती हैं। इसे ऐसे गिना गया है जैसे वे अभी बदली न हों।</translation>
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
            <translation>कोई समय नहीं दिया गया: MoEngage इवेंट मिलने का पल लेता है, और यूज़र की घड़ी उसकी प्रोफ़ाइल के टाइम ज़ोन से।</translation>
        </message>
        <message>
            <source>Only the offset is given: MoEngage takes the moment it receives the event and adds the offset.</source>
            <translation>सिर्फ़ ऑफ़सेट दिया गया है: MoEngage इवेंट मिलने का पल लेता है और उसमें ऑफ़सेट जोड़ता है।</translation>
        </message>
        <message>
            <source>The UTC time is given: the user's clock follows from the time zone of the user's profile.</source>
            <translation>UTC समय दिया गया है: यूज़र की घड़ी उसकी प्रोफ़ाइल के टाइम ज़ोन से निकलती है।</translation>
        </message>
        <message>
            <source>The user's clock and the offset are given: the UTC time is the difference of the two.</source>
            <translation>यूज़र की घड़ी और ऑफ़सेट दिए गए हैं: UTC समय दोनों का अंतर है।</translation>
        </message>
        <message>
            <source>The user's clock is given: the UTC time follows from the time zone of the user's profile.</source>
            <translation>यूज़र की घड़ी दी गई है: UTC समय यूज़र की प्रोफ़ाइल के टाइम ज़ोन से निकलता है।</translation>
        </message>
        <message>
            <source>UTC time and offset are given: the user's clock is the sum of the two.</source>
            <translation>UTC समय और ऑफ़सेट दिए गए हैं: यूज़र की घड़ी दोनों का जोड़ है।</translation>
        </message>
        <message>
            <source>UTC time and user's clock are given: the offset is the difference of the two.</source>
            <translation>UTC समय और यूज़र की घड़ी दिए गए हैं: ऑफ़सेट दोनों का अंतर है।</translation>
        </message>
        <message>
            <source>UTC time, user's clock and offset are given: MoEngage takes each as given.</source>
            <translation>UTC समय, यूज़र की घड़ी और ऑफ़सेट दिए गए हैं: MoEngage हर एक को जैसा दिया है वैसा लेता है।</translation>
        </message>
    </context>
    <context>
        <name>TrashDesk</name>
        <message>
            <source>Delete for good</source>
            <translation>हमेशा के लिए मिटाएँ</translation>
        </message>
        <message>
            <source>Delete “{name}” for good?</source>
            <translation>“{name}” को हमेशा के लिए मिटाएँ?</translation>
        </message>
        <message>
            <source>Empty the trash?</source>
            <translation>ट्रैश खाली करें?</translation>
        </message>
        <message>
            <source>Empty trash</source>
            <translation>ट्रैश खाली करें</translation>
        </message>
        <message>
            <source>It can still be restored from the trash. Once deleted, it can't: this can't be undone.</source>
            <translation>ट्रैश से यह अभी वापस आ सकता है। मिटाने के बाद नहीं: इसे वापस नहीं किया जा सकता।</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>और {count}</translation>
        </message>
        <message>
            <source>{count} templates and folders are deleted for good. This can't be undone.</source>
            <translation>{count} टेम्पलेट और फ़ोल्डर हमेशा के लिए मिट जाएँगे। इसे वापस नहीं किया जा सकता।</translation>
        </message>
    </context>
    <context>
        <name>TypeDelegate</name>
        <message>
            <source>Type</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>प्रकार</translation>
        </message>
    </context>
    <context>
        <name>UpkeepDesk</name>
        <message>
            <source>1 old send left the history.</source>
            <translation>1 पुरानी प्रविष्टि इतिहास से हटी।</translation>
        </message>
        <message>
            <source>History storage…</source>
            <translation>इतिहास की जगह…</translation>
        </message>
        <message>
            <source>How much room the history takes, and whether old sends go.</source>
            <translation>इतिहास कितनी जगह लेता है, और पुरानी प्रविष्टियाँ हटें या नहीं।</translation>
        </message>
        <message>
            <source>Tags of this send, with commas between them</source>
            <translation>इस प्रविष्टि के टैग, बीच में कॉमा</translation>
        </message>
        <message>
            <source>{count} old sends left the history.</source>
            <translation>{count} पुरानी प्रविष्टियाँ इतिहास से हटीं।</translation>
        </message>
    </context>
    <context>
        <name>UserIdentifiersPane</name>
        <message>
            <source>For workspaces with Identity Resolution: finds the user by phone, e-mail and the like.</source>
            <translation>Identity Resolution वाले वर्कस्पेस के लिए: यूज़र को फ़ोन, ई-मेल वग़ैरह से ढूँढता है।</translation>
        </message>
        <message>
            <source>User identifiers</source>
            <translation>यूज़र पहचानकर्ता</translation>
        </message>
    </context>
    <context>
        <name>ValueDelegate</name>
        <message>
            <source>Value</source>
            <translation>मान</translation>
        </message>
    </context>
    <context>
        <name>ValueEdit</name>
        <message>
            <source>Change between yes and no (F4)</source>
            <translation>हाँ और नहीं के बीच बदलें (F4)</translation>
        </message>
        <message>
            <source>Choose a day in a calendar (F4)</source>
            <translation>कैलेंडर में दिन चुनें (F4)</translation>
        </message>
        <message>
            <source>Edit in a larger window (F4)</source>
            <translation>बड़ी विंडो में बदलें (F4)</translation>
        </message>
    </context>
    <context>
        <name>VariableModel</name>
        <message>
            <source>A name has letters, digits, periods and underscores, and begins with no digit.</source>
            <translation>नाम में अक्षर, अंक, बिंदु और अंडरस्कोर होते हैं, और वह अंक से शुरू नहीं होता।</translation>
        </message>
        <message>
            <source>Add a variable</source>
            <translation>वेरिएबल जोड़ें</translation>
        </message>
        <message>
            <source>Change the variable</source>
            <translation>वेरिएबल बदलें</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>तारीख़</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>डिफ़ॉल्ट</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>नोट</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>संख्या</translation>
        </message>
        <message>
            <source>Remove the variable</source>
            <translation>वेरिएबल हटाएँ</translation>
        </message>
        <message>
            <source>Rename the variable</source>
            <translation>वेरिएबल का नाम बदलें</translation>
        </message>
        <message>
            <source>Sent now as</source>
            <translation>अभी ऐसे भेजा जाएगा</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>टेक्स्ट</translation>
        </message>
        <message>
            <source>There is already a variable “{name}”.</source>
            <translation>“{name}” वेरिएबल पहले से है।</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Yes/No</source>
            <translation>हाँ/नहीं</translation>
        </message>
        <message>
            <source>built in</source>
            <translation>पहले से बना</translation>
        </message>
        <message>
            <source>used, but not defined here yet</source>
            <translation>इस्तेमाल हुआ, पर यहाँ अभी तय नहीं</translation>
        </message>
    </context>
    <context>
        <name>VariableWords</name>
        <message>
            <source>a new random id for each send</source>
            <translation>हर बार भेजने पर नई, बेतरतीब ID</translation>
        </message>
        <message>
            <source>a random whole number, another one for each send</source>
            <translation>बेतरतीब पूर्णांक, हर बार अलग</translation>
        </message>
        <message>
            <source>no value yet: you are asked for it when you send</source>
            <translation>अभी कोई मान नहीं: भेजते समय आपसे पूछा जाएगा</translation>
        </message>
        <message>
            <source>unknown: no such built-in variable</source>
            <translation>अज्ञात: ऐसा कोई पहले से बना वेरिएबल नहीं</translation>
        </message>
        <message>
            <source>{name} is sent as: {value}</source>
            <translation>{name} ऐसे भेजा जाएगा: {value}</translation>
        </message>
        <message>
            <source>{value} (default)</source>
            <translation>{value} (डिफ़ॉल्ट)</translation>
        </message>
        <message>
            <source>{value} (that zone’s offset in seconds, at the event’s time)</source>
            <translation>{value} (इवेंट के समय उस ज़ोन का ऑफ़सेट, सेकंड में)</translation>
        </message>
        <message>
            <source>{value} (when it is sent now)</source>
            <translation>{value} (अभी भेजने पर)</translation>
        </message>
        <message>
            <source>{value} (your value)</source>
            <translation>{value} (आपका मान)</translation>
        </message>
    </context>
    <context>
        <name>VariablesDesk</name>
        <message>
            <source>Ask for values before sending</source>
            <translation>भेजने से पहले मान पूछें</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>कुछ नहीं भेजा गया।</translation>
        </message>
        <message>
            <source>Variables and note…</source>
            <translation>वेरिएबल और नोट…</translation>
        </message>
    </context>
    <context>
        <name>VariablesDialog</name>
        <message>
            <source>&amp;Add</source>
            <translation>जोड़ें (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>हटाएँ (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;What this template is for</source>
            <translation>यह टेम्पलेट किसलिए है (&amp;W)</translation>
        </message>
        <message>
            <source>Add a variable</source>
            <translation>वेरिएबल जोड़ें</translation>
        </message>
        <message>
            <source>Change what the template is for</source>
            <translation>टेम्पलेट किसलिए है, यह बदलें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>समस्या</translation>
        </message>
        <message>
            <source>Remove the variable</source>
            <translation>वेरिएबल हटाएँ</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>वेरिएबल</translation>
        </message>
        <message>
            <source>Variables and note</source>
            <translation>वेरिएबल और नोट</translation>
        </message>
        <message>
            <source>What this template is for</source>
            <translation>यह टेम्पलेट किसलिए है</translation>
        </message>
        <message>
            <source>Write {{name}} where a value goes. Its value is asked for when you send; the default goes out where you leave the field empty.</source>
            <translation>जहाँ मान आना हो वहाँ {{name}} लिखें। भेजते समय उसका मान पूछा जाता है; फ़ील्ड ख़ाली छोड़ने पर डिफ़ॉल्ट जाता है।</translation>
        </message>
        <message>
            <source>such as the campaign that this event starts</source>
            <translation>जैसे वह कैंपेन जिसे यह इवेंट शुरू करता है</translation>
        </message>
    </context>
    <context>
        <name>Waterfall</name>
        <message>
            <source>Connect</source>
            <translation>कनेक्ट करना</translation>
        </message>
        <message>
            <source>Look up the address</source>
            <translation>पता ढूँढना</translation>
        </message>
        <message>
            <source>No times were taken.</source>
            <translation>समय नहीं नापा गया।</translation>
        </message>
        <message>
            <source>Read the answer</source>
            <translation>जवाब पढ़ना</translation>
        </message>
        <message>
            <source>Secure the connection (TLS)</source>
            <translation>कनेक्शन सुरक्षित करना (TLS)</translation>
        </message>
        <message>
            <source>Wait for the answer</source>
            <translation>जवाब का इंतज़ार</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message>
            <source>New event</source>
            <translation>नया इवेंट</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>देखा जा रहा है…</translation>
        </message>
        <message>
            <source>none needed</source>
            <translation>ज़रूरत नहीं</translation>
        </message>
    </context>
    <context>
        <name>WorkspacePart</name>
        <message>
            <source>&amp;Data center</source>
            <translation>डेटा सेंटर (&amp;D)</translation>
        </message>
        <message>
            <source>03 India, or the address of your dashboard</source>
            <translation>03 India, या आपके dashboard का पता</translation>
        </message>
        <message>
            <source>A&amp;PP_ID</source>
            <translation>APP_ID (&amp;P)</translation>
        </message>
        <message>
            <source>API &amp;key</source>
            <translation>API key (&amp;K)</translation>
        </message>
        <message>
            <source>Adds _DEBUG to the APP_ID. Test and Live have keys of their own.</source>
            <translation>APP_ID में _DEBUG जोड़ता है। टेस्ट और लाइव की अपनी-अपनी key होती हैं।</translation>
        </message>
        <message>
            <source>Enter the APP_ID first.</source>
            <translation>पहले APP_ID भरें।</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>एनवायरनमेंट</translation>
        </message>
        <message>
            <source>Forget key</source>
            <translation>key भुलाएँ</translation>
        </message>
        <message>
            <source>Forget the API key</source>
            <translation>API key भुलाएँ</translation>
        </message>
        <message>
            <source>Settings &gt; Account &gt; APIs in the dashboard</source>
            <translation>dashboard में Settings &gt; Account &gt; APIs</translation>
        </message>
        <message>
            <source>Use the Test en&amp;vironment</source>
            <translation>टेस्ट एनवायरनमेंट इस्तेमाल करें (&amp;V)</translation>
        </message>
        <message>
            <source>Use the Test environment</source>
            <translation>टेस्ट एनवायरनमेंट इस्तेमाल करें</translation>
        </message>
    </context>
    <context>
        <name>ZoneCombo</name>
        <message>
            <source>Time zone of the user's clock</source>
            <translation>यूज़र की घड़ी का टाइम ज़ोन</translation>
        </message>
    </context>
    <context>
        <name>ZoneModel</name>
        <message>
            <source>No offset</source>
            <translation>ऑफ़सेट नहीं</translation>
        </message>
    </context>
    <context>
        <name>_ReadingModel</name>
        <message>
            <source>{day}, the time read as UTC</source>
            <translation>{day}, समय UTC मानकर</translation>
        </message>
    </context>
    <context>
        <name>_VariableDelegate</name>
        <message>
            <source>Type</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>प्रकार</translation>
        </message>
    </context>
    <context>
        <name>_VariableList</name>
        <message>
            <source>Variables</source>
            <translation>वेरिएबल</translation>
        </message>
    </context>
</TS>
