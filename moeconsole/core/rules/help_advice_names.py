"""Help for advice on names, platforms, fields, and plans."""

from __future__ import annotations

from typing import Final

from moeconsole.core.rules.rule import RuleHelp

HELP: Final[dict[str, RuleHelp]] = {
    "platform-case": RuleHelp(
        "The platform is spelled in another way",
        "MoEngage writes its platforms ANDROID, iOS, web, TV and unknown. Another casing is accepted, but"
        " you can't be sure that campaigns for a platform count it in. Use MoEngage's spelling.",
        '"platform": "Android"',
        '"platform": "ANDROID"',
    ),
    "os-type-without-tv": RuleHelp(
        "A TV system without the platform TV",
        "“moe_os_type” names the system of a TV, such as ROKU or tvOS, and has a meaning only together"
        " with the platform TV. Set the platform to TV if the event came from one, else remove"
        " “moe_os_type”.",
        '"platform": "web",\n"moe_os_type": "ROKU"',
        '"platform": "TV",\n"moe_os_type": "ROKU"',
    ),
    "os-type-unknown": RuleHelp(
        "MoEngage does not know this TV system",
        "MoEngage knows ROKU, WebOS, AndroidTV, tvOS, Tizen, FireOS, VizioTV and Xbox, spelled exactly so."
        " Choose one of them, or leave “moe_os_type” out.",
        '"platform": "TV",\n"moe_os_type": "Roku"',
        '"platform": "TV",\n"moe_os_type": "ROKU"',
    ),
    "event-name-short": RuleHelp(
        "The event name is very short",
        "MoEngage's naming guide asks for event names of at least 5 characters. A short name works, but"
        " says little in a list of hundreds of events. Choose one that your colleagues understand as well.",
        '"action": "Buy"',
        '"action": "Product Purchased"',
    ),
    "event-name-character": RuleHelp(
        "Unusual characters in the event name",
        "MoEngage's naming guide advises against signs such as $ & / : ? and emoji in event names. They"
        " are accepted all the same, but nobody promises that they always will be. Use letters and digits:"
        " such names are also easier to search for.",
        '"action": "Checkout: paid!"',
        '"action": "Checkout paid"',
    ),
    "event-name-moe": RuleHelp(
        "The event name begins with “moe”",
        "MoEngage's own names begin with “moe”, and its naming guide advises against that beginning for"
        " yours. A name of your own can't be mistaken for one of MoEngage's.",
        '"action": "moeSignup"',
        '"action": "Signup"',
    ),
    "name-whitespace": RuleHelp(
        "A space at the end of a name",
        "A space, tab or line break at the beginning or end of a name can't be seen, but counts. To"
        " MoEngage these are two different names, and a campaign for one of them misses the other. Remove"
        " it.",
        '"price ": 3999',
        '"price": 3999',
    ),
    "attribute-name-case": RuleHelp(
        "Two names that differ only in upper and lower case",
        "To MoEngage “price” and “Price” are two attributes. Filters on one of them miss what was stored"
        " in the other. Choose one spelling, and send it everywhere.",
        '"price": 3999,\n"Price": 3999',
        '"price": 3999',
    ),
    "object-feature": RuleHelp(
        "Objects must be enabled for your workspace",
        "An object holds several values under one name. MoEngage stores objects, and lists of them, only"
        " where this feature is enabled for the workspace. Ask your MoEngage contact if you don't know, or"
        " send each value as an attribute of its own.",
        '"product": {"name": "Shoe", "price": 3999}',
        '"product_name": "Shoe",\n"product_price": 3999',
    ),
    "object-attribute-limit": RuleHelp(
        "Too many object attributes",
        "A workspace may have at most 5 event attributes that are objects, over all its events. This"
        " request alone uses more names than that. Use the same names in several events, or send single"
        " values instead of objects.",
    ),
    "unknown-field": RuleHelp(
        "MoEngage does not know this field",
        "At the top of a request, and in an event, MoEngage's documents list only a few fields. What"
        " stands there under another name is likely lost: most of it is an attribute in the wrong place,"
        " or a misspelled field. Move an attribute into “attributes”, or correct the spelling.",
        '"action": "Sign Up",\n"price": 3999',
        '"action": "Sign Up",\n"attributes": {"price": 3999}',
    ),
    "plan-unknown-event": RuleHelp(
        "The plan does not have this event",
        "The plan lists the events that your team agreed on, and this one is not among them. MoEngage"
        " takes it all the same, as a new event, of which a workspace can have 512 names. Correct the name"
        " if it is misspelled, else add the event to the plan.",
    ),
    "plan-unknown-attribute": RuleHelp(
        "The plan does not have this attribute",
        "The plan lists the attributes of this event, and this one is not among them. MoEngage stores it"
        " all the same, but filters on the planned name will miss it. Correct the name if it is"
        " misspelled, else add the attribute to the plan.",
    ),
    "plan-missing-attribute": RuleHelp(
        "An attribute that the plan requires is missing",
        "By the plan, every event of this name has this attribute. MoEngage takes the event without it,"
        " but campaigns that use the attribute will skip the user or show a gap. Add it.",
    ),
}
