"""Help for the losses that concern values: texts, dates, numbers, lists and objects."""

from __future__ import annotations

from typing import Final

from moeconsole.core.rules.rule import RuleHelp

HELP: Final[dict[str, RuleHelp]] = {
    "value-truncated": RuleHelp(
        "The text is too long",
        "MoEngage keeps the first 512 characters of a text and cuts off the rest. A message that shows the"
        " value then ends in the middle of a sentence. Shorten the text, or spread it over several"
        " attributes.",
    ),
    "url-dropped": RuleHelp(
        "The link is too long",
        "MoEngage stores nothing of a value that begins with http:// or https:// and has more than 512"
        " characters. Messages that use it as a link or an image have nothing to show. Send a shorter"
        " link: often it is the tracking parameters at its end that make it long.",
    ),
    "null-dropped": RuleHelp(
        "The value is null",
        "null means “nothing”, and MoEngage stores nothing: the attribute is missing from the event, and"
        " an entry of a list is left out. It does not erase an earlier value either, as events can't be"
        " changed afterwards. Fill in the value, or leave the attribute out.",
        '"coupon": null,\n"price": 3999',
        '"price": 3999',
    ),
    "date-not-on-calendar": RuleHelp(
        "There is no such date",
        "The value is written as a date should be, but there is no such day or clock time: month and day"
        " may have changed places. MoEngage stores it as text, so filters such as “in the last 7 days”"
        " will not find it. Write the year, then the month, then the day.",
        '"departure_date": "2019-15-12"',
        '"departure_date": "2019-12-15"',
    ),
    "date-format": RuleHelp(
        "The date is in another format",
        "People see a date here, but MoEngage recognises only 2020-05-31, and 2020-05-31T16:33:35Z, with a"
        " fraction of a second if need be. It stores anything else as text, and date filters will not find"
        " it. Write the date in one of the two ways; with a clock time convert it to UTC and end it with"
        " Z.",
        '"departure_date": "31/05/2020"',
        '"departure_date": "2020-05-31"',
    ),
    "number-out-of-range": RuleHelp(
        "The number is too large to be stored",
        "Whole numbers are safe up to about 9 followed by eighteen digits, above or below zero. No"
        " document says what MoEngage makes of larger ones, so don't count on them. Numbers that long are"
        " mostly codes, such as those of cards or parcels: send them as text, in double quotes.",
        '"parcel_code": 12345678901234567890',
        '"parcel_code": "12345678901234567890"',
    ),
    "array-too-long": RuleHelp(
        "The list is too long",
        "MoEngage keeps the first 50 values of a list and drops the rest, so filters never find what comes"
        " after. Send fewer values, the most important ones first.",
    ),
    "array-element-truncated": RuleHelp(
        "A text in the list is too long",
        "MoEngage keeps the first 512 characters of each value in a list and cuts off the rest. Shorten"
        " the value.",
    ),
    "array-nested": RuleHelp(
        "A list inside a list",
        "MoEngage stores lists of plain values and lists of objects. A list inside a list is neither, and"
        " is dropped from it. Put all the values into one list, or into several attributes.",
        '"sizes": ["S", ["M", "L"]]',
        '"sizes": ["S", "M", "L"]',
    ),
    "array-mixed-types": RuleHelp(
        "The list mixes types that don't go together",
        "All values of a list must be of one type, and the first value decides which. Where another one"
        " can't be turned into that type, MoEngage drops the whole list, with the good values too. Send"
        " values of one type only.",
        '"ratings": [5, "good", 4]',
        '"ratings": [5, 3, 4]',
    ),
    "array-cast": RuleHelp(
        "A value of the list is changed to the type of the first",
        "All values of a list must be of one type, and the first value decides which. MoEngage changes"
        " this value to that type: a number among texts becomes a text, and can't be compared as a number."
        " Send values of one type only.",
        '"sizes": ["38", 40]',
        '"sizes": ["38", "40"]',
    ),
    "object-array-too-long": RuleHelp(
        "The list has too many objects",
        "MoEngage keeps the first 100 objects of a list, such as the items of a cart, and drops the rest."
        " Send fewer, the most important ones first.",
    ),
    "object-array-mixed": RuleHelp(
        "Plain values among objects",
        "As soon as one object is in a list, MoEngage treats it as a list of objects and drops the plain"
        " values in it. Make objects of them as well, or give them an attribute of their own.",
        '"items": [{"sku": "A1"}, "A2"]',
        '"items": [{"sku": "A1"}, {"sku": "A2"}]',
    ),
    "object-too-large": RuleHelp(
        "The object is too large",
        "An object, or a list of objects, may take at most 25 KB (25,600 bytes). MoEngage drops a larger"
        " one whole, so the attribute is missing from the event. Send only the parts that campaigns use,"
        " such as id, name and price of each product.",
    ),
    "object-too-many-keys": RuleHelp(
        "The object has too many names",
        "An object may hold 100 names, counted over all its levels. MoEngage keeps the first 100 and drops"
        " the others. Send only the parts that campaigns use.",
    ),
    "object-too-deep": RuleHelp(
        "The object is nested too deeply",
        "MoEngage stores an object, and objects inside it. An object inside those, on the third level, is"
        " stored as one piece of text, and its values can't be used in filters one by one. Bring them one"
        " level up.",
        '"order": {"shop": {"address": {"city": "Pune"}}}',
        '"order": {"shop": {"city": "Pune"}}',
    ),
    "object-key": RuleHelp(
        "A name inside the object is not allowed",
        "The names inside an object must have 1 to 200 characters, and none of $ . % # among them."
        " MoEngage drops the others together with their values. Use letters, digits and underscores.",
        '"order": {"id": "A-17", "price.net": 3999}',
        '"order": {"id": "A-17", "price_net": 3999}',
    ),
    "object-member-dropped": RuleHelp(
        "An empty value inside the object",
        "Inside an object MoEngage stores nothing for null, for empty text and for an object in which"
        " nothing is left. Filters and messages that use the name find no value. Fill it in, or leave it"
        " out.",
        '"order": {"price": 3999, "coupon": ""}',
        '"order": {"price": 3999}',
    ),
    "object-empty": RuleHelp(
        "The object is empty",
        "An object without any values, or in which all values are empty, is dropped: the attribute is"
        " missing from the event, or the entry from its list. Fill in at least one value, or leave the"
        " object out.",
        '"order": {}',
        '"order": {"price": 3999}',
    ),
}
