"""The tree of templates keeps in step with the disk by small changes: rows keep their identity."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from moeconsole.gui.models.template_listing import Item, Listing, draft_name, read_listing
from moeconsole.gui.models.template_model import ITEM_ROLE, MODIFIED_ROLE, TemplateModel
from moeconsole.gui.models.template_refs import RefKind, TemplateRef
from moeconsole.store.drafts import DraftStore
from moeconsole.store.files import StoreError
from moeconsole.store.templates import TemplateStore

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

WARNING = QAbstractItemModelTester.FailureReportingMode.Warning  # which fails the test
MINE = RefKind.MINE


@pytest.fixture
def model(qapp: object) -> TemplateModel:
    model = TemplateModel()
    QAbstractItemModelTester(model, WARNING, model)
    return model


def file(path: str, kind: RefKind = MINE) -> Item:
    parent, _, name = path.rpartition("/")
    name = name.removesuffix(".json")
    return Item(kind, path, name, TemplateRef(kind, path, name), parent)


def folder(path: str, kind: RefKind = MINE) -> Item:
    parent, _, name = path.rpartition("/")
    return Item(kind, path, name, None, parent)


def draft(draft_id: str, name: str, modified_ns: int = 1) -> Item:
    return Item(RefKind.DRAFT, draft_id, name, TemplateRef(RefKind.DRAFT, draft_id, name), "", modified_ns)


def outline(model: TemplateModel, parent: QModelIndex | None = None) -> list[object]:
    """Names in the tree's order, nested."""
    above = parent or QModelIndex()
    found: list[object] = []
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        found.append(index.data())
        if below := outline(model, index):
            found.append(below)
    return found


def test_sections_and_folders(model: TemplateModel) -> None:
    assert outline(model) == []
    starter = [folder("Travel", RefKind.STARTER), file("Travel/Flight.json", RefKind.STARTER)]
    model.show(Listing((draft("d", "Paid"), folder("A"), file("A/x.json"), file("b.json"), *starter)))
    assert outline(model) == [
        "Drafts",
        ["Paid"],
        "Mine",
        ["A", ["x"], "b"],
        "Starters",
        ["Travel", ["Flight"]],
    ]
    model.show(Listing())
    assert outline(model) == ["Mine"], "the user's own section is where saving goes"


def test_rows_keep_their_identity(model: TemplateModel) -> None:
    model.show(Listing((folder("A"), file("A/x.json"), file("b.json"))))
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    kept = QPersistentModelIndex(model.index_of(MINE, "A/x.json"))
    model.show(Listing((folder("A"), file("A/w.json"), file("A/x.json"), file("a.json"))))
    assert outline(model) == ["Mine", ["A", ["w", "x"], "a"]]
    assert kept.isValid() and kept.row() == 1
    assert not resets


def test_drafts_move_when_their_order_changes(model: TemplateModel) -> None:
    model.show(Listing((draft("1", "One", 3), draft("2", "Two", 2), draft("3", "Three", 1))))
    kept = QPersistentModelIndex(model.index_of(RefKind.DRAFT, "3"))
    model.show(Listing((draft("3", "Three!", 4), draft("1", "One", 3), draft("2", "Two", 2))))
    assert outline(model)[1] == ["Three!", "One", "Two"]
    assert (kept.row(), kept.data()) == (0, "Three!")


def test_the_open_drafts_own_row_is_left_out(model: TemplateModel) -> None:
    model.show(Listing((draft("1", "One"), draft("2", "Two"))))
    model.hide_draft("1")
    assert outline(model) == ["Drafts", ["Two"], "Mine"]
    model.hide_draft("2")
    assert outline(model) == ["Drafts", ["One"], "Mine"]


def test_the_open_template_is_marked(model: TemplateModel) -> None:
    model.show(Listing((file("a.json"), file("b.json"))))
    changed: list[str] = []
    model.dataChanged.connect(lambda index, _last: changed.append(index.data()))
    model.set_open(TemplateRef(MINE, "a.json", "whatever it is called"), modified=True)
    row = model.index_of(MINE, "a.json")
    assert row.data(Qt.ItemDataRole.FontRole).bold()
    assert row.data(MODIFIED_ROLE) is True
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "a, open, modified"
    model.set_open(TemplateRef(MINE, "b.json", "b"), modified=False)
    assert row.data(Qt.ItemDataRole.FontRole) is None
    assert sorted(changed) == ["a", "a", "b"]


def test_only_the_users_own_can_be_renamed_and_the_model_writes_nothing(
    qtbot: QtBot, model: TemplateModel
) -> None:
    model.show(Listing((file("a.json"), file("s.json", RefKind.STARTER), draft("1", "One"))))
    own = model.index_of(MINE, "a.json")
    with qtbot.waitSignal(model.rename_requested) as asked:
        assert not model.setData(own, " b ")
    assert asked.args == [own.data(ITEM_ROLE), "b"]
    assert own.data() == "a"
    assert own.flags() & Qt.ItemFlag.ItemIsEditable
    for kind, path in ((RefKind.STARTER, "s.json"), (RefKind.DRAFT, "1"), (MINE, "")):
        assert not model.index_of(kind, path).flags() & Qt.ItemFlag.ItemIsEditable


@pytest.mark.parametrize("seed", range(8))
def test_any_listing_after_any_other(qapp: object, seed: int) -> None:
    """The tester watches every step, on the model and on what a search leaves of it."""
    chance = random.Random(seed)
    model = TemplateModel()
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setRecursiveFilteringEnabled(True)
    proxy.setFilterFixedString("1")
    for watched in (model, proxy):
        QAbstractItemModelTester(watched, WARNING, watched)
    for _ in range(25):
        items: list[Item] = []
        drafts = [draft(str(number), f"Draft {number}") for number in range(chance.randrange(4))]
        chance.shuffle(drafts)
        for name in sorted(chance.sample("abcdef", chance.randrange(6))):
            items.append(folder(name))
            items += [file(f"{name}/{n}.json") for n in sorted(chance.sample("0123", chance.randrange(4)))]
        model.show(Listing((*drafts, *items)))
        expected = [item.path for item in items]
        found = [model.index_of(MINE, path).data(ITEM_ROLE).path for path in expected]
        assert found == expected
        fresh = TemplateModel()
        fresh.show(Listing((*drafts, *items)))
        assert outline(model) == outline(fresh)


def test_the_disk_is_read(tmp_path: Path) -> None:
    store = TemplateStore(tmp_path / "mine", tmp_path / "trash")
    drafts = DraftStore(tmp_path / "drafts")
    assert [
        item.kind for item in read_listing(store, drafts, None).items if item.kind is not RefKind.STARTER
    ] == []
    store.save("Shop/Paid.json", b"{}", expected=None)
    drafts.save("d1", b'{"actions":[{"action":"Caf\\u00e9 opened"}]}')
    listing = read_listing(store, drafts, "Shop/Paid.json")
    names = [(item.kind, item.name, item.ref is None) for item in listing.items]
    assert (RefKind.DRAFT, "Café opened", False) in names
    assert (MINE, "Shop", True) in names
    assert (MINE, "Paid", False) in names
    assert (RefKind.STARTER, "Flight Booked", False) in names
    assert set(listing.folders) == {str(tmp_path / "mine"), str(tmp_path / "mine" / "Shop")}
    assert listing.open_hash is not None
    starter = next(item.ref for item in listing.items if item.name == "Flight Booked")
    assert starter is not None and b"Flight Booked" in starter.read(store)
    with pytest.raises(StoreError):
        TemplateRef(RefKind.STARTER, "gone.json", "gone").read(store)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b'{"type":"event","actions":[{"action": "A \\"b\\" "}]}', 'A "b"'),
        (b'{"actions":[{"action": "not yet closed', '"actions":[{"action": "not yet closed'.strip('"')),
        (b'{\n  "customer_id": "x"\n}', 'customer_id": "x'),
        (b'{\n  "type": "event",\n  "actions": []\n}', 'actions":'),
        (b"", ""),
        (b"\xff\xfe{", "\ufffd\ufffd"),
        (b'{"action":"\\ud800"}', "\ud800"),
    ],
)
def test_a_draft_is_called_by_its_event_or_its_first_line(data: bytes, name: str) -> None:
    assert draft_name(data) == name
