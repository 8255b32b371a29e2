// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style_sheet.h"

#include "ui/look/theme.h"

namespace headwater {

namespace {

/// Names in braces are replaced by colours of the theme.
const char* const text_rules = R"(
QWidget { font-size: 13px; }
QLabel[role="heading"] { font-size: 17px; font-weight: 700; color: {text}; }
QLabel[role="strong"] { font-weight: 700; color: {text}; }
QLabel[role="faint"] { color: {faint}; }
QLabel[role="small"] { font-size: 11px; color: {faint}; }
QLabel[role="section"] { font-size: 11px; font-weight: 700; color: {faint}; }
QLabel[role="alert"] { color: {alert}; font-weight: 700; }
QLabel[role="caution"] { font-size: 11px; font-weight: 700; color: {marking_text}; }
QLabel[role="note"] { background: {note}; color: {note_text}; border-radius: 6px;
    padding: 8px 10px; }
QLabel[role="badge"] { font-size: 11px; font-weight: 700; background: {badge};
    color: {badge_text}; border-radius: 8px; padding: 1px 8px; }
QLabel[role="marking"] { font-size: 12px; font-weight: 700; color: {marking_text};
    background: {marking}; border: 1px solid {marking_line}; border-radius: 12px;
    padding: 3px 18px; }
QToolTip { background: {paper}; color: {text}; border: 1px solid {line}; padding: 4px; }
)";

const char* const button_rules = R"(
QPushButton { background: {paper}; color: {text}; border: 1px solid {line}; border-radius: 6px;
    padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: {hover}; }
QPushButton:focus { border-color: {accent}; }
QPushButton:checked { background: {chosen}; color: {accent}; font-weight: 700; }
QPushButton:disabled { color: {faint}; background: {chrome}; }
QPushButton:default, QPushButton[role="main"] { background: {accent}; color: {on_accent};
    border-color: {accent}; font-weight: 700; }
QPushButton:default:disabled, QPushButton[role="main"]:disabled { background: {line};
    color: {faint}; border-color: {line}; }
QPushButton[role="link"] { background: transparent; border: none; padding: 2px 0px;
    color: {accent}; font-weight: 400; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; background: transparent; }
QPushButton[role="link"]:focus { text-decoration: underline; }
QPushButton[role="chip"] { border-radius: 11px; padding: 2px 11px; min-height: 16px;
    font-size: 11px; font-weight: 400; }
QPushButton[role="row"] { background: transparent; border: none; border-radius: 6px;
    text-align: left; padding: 4px 8px; font-weight: 400; color: {text}; }
QPushButton[role="row"]:hover { background: {hover}; }
QPushButton[role="row"]:focus { background: {hover}; }
QPushButton[role="row"]:checked { background: {chosen}; color: {accent}; font-weight: 700; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px;
    padding: 4px; }
QToolButton:hover { background: {hover}; }
QToolButton:focus { border-color: {accent}; }
QToolButton:checked { border-color: {accent}; background: {chosen}; }
QToolButton::menu-indicator { image: none; }
)";

const char* const field_rules = R"(
QLineEdit, QPlainTextEdit { background: {paper}; color: {text};
    border: 1px solid {line}; border-radius: 6px; padding: 4px 8px;
    selection-background-color: {accent}; selection-color: {on_accent}; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: {accent}; }
QLineEdit#command { border-radius: 8px; padding: 5px 14px; }
QComboBox { min-height: 26px; }
QComboBox QLineEdit { border: none; padding: 0px 4px; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid {interval};
    border-radius: 4px; background: {paper}; }
QCheckBox::indicator:checked { background: {accent}; border-color: {accent}; image: url({tick}); }
QCheckBox::indicator:focus { border-color: {accent}; }
QProgressBar { background: {line}; border: none; border-radius: 5px; max-height: 10px;
    min-height: 10px; }
QProgressBar::chunk { background: {accent}; border-radius: 5px; }
)";

const char* const view_rules = R"(
QAbstractItemView { background: {paper}; border: 1px solid {line}; border-radius: 6px;
    selection-background-color: {chosen}; selection-color: {text}; outline: none; }
QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid {interval};
    border-radius: 4px; background: {paper}; }
QAbstractItemView::indicator:checked { background: {accent}; border-color: {accent};
    image: url({tick}); }
QAbstractItemView[role="bare"] { border: none; border-radius: 0px; background: transparent; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: {faint}; border: none;
    border-bottom: 1px solid {line}; font-size: 11px; font-weight: 700; padding: 4px 6px; }
QScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; }
QScrollBar::handle { background: {line}; border-radius: 4px; min-height: 28px; min-width: 28px;
    margin: 1px; }
QScrollBar::handle:hover { background: {interval}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar { background: {chrome}; }
QTabBar::tab { background: transparent; color: {faint}; padding: 7px 18px; margin: 4px 2px 0px 2px;
    border: 1px solid transparent; border-top-left-radius: 6px; border-top-right-radius: 6px; }
QTabBar::tab:selected { background: {paper}; color: {text}; font-weight: 700;
    border-color: {line}; border-bottom-color: {paper}; }
QTabBar::tab:hover:!selected { background: {hover}; }
QSplitter::handle { background: {line}; }
)";

const char* const frame_rules = R"(
QMainWindow, QDialog { background: {chrome}; }
QWidget[role="chrome"] { background: {chrome}; }
QWidget[role="paper"] { background: {paper}; }
QFrame[role="card"] { background: {paper}; border: 1px solid {line}; border-radius: 7px; }
QFrame[role="card"]:hover { border-color: {interval}; }
QFrame[role="float"] { background: {paper}; border: 1px solid {line}; border-radius: 8px; }
QFrame[role="rule"] { background: {line}; border: none; }
QFrame[role="notice"] { background: {note}; border: none; border-bottom: 1px solid {line}; }
QFrame[role="notice"] QLabel { color: {note_text}; }
QMenuBar { background: {chrome}; color: {text}; border: none; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: {hover}; }
QMenu { background: {paper}; color: {text}; border: 1px solid {line}; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: {chosen}; }
QMenu::item:disabled { color: {faint}; }
QMenu::separator { height: 1px; background: {line}; margin: 4px 8px; }
)";

} // namespace

QString style_sheet_of(const Theme& t) {
    QString sheet = QString(text_rules) + button_rules + field_rules + view_rules + frame_rules;
    const std::pair<const char*, QColor> names[] = {{"{chrome}", t.chrome},
                                                    {"{paper}", t.paper},
                                                    {"{text}", t.text},
                                                    {"{faint}", t.faint},
                                                    {"{line}", t.line},
                                                    {"{accent}", t.accent},
                                                    {"{on_accent}", t.on_accent},
                                                    {"{chosen}", t.chosen},
                                                    {"{hover}", t.hover},
                                                    {"{interval}", t.interval},
                                                    {"{marking}", t.marking},
                                                    {"{marking_line}", t.marking_line},
                                                    {"{badge}", t.badge},
                                                    {"{marking_text}", t.marking_text},
                                                    {"{note}", t.note},
                                                    {"{badge_text}", t.badge_text},
                                                    {"{alert}", t.alert},
                                                    {"{note_text}", t.note_text},
                                                    {"{good}", t.good}};
    for (const auto& [name, value] : names)
        sheet.replace(name, value.name());
    sheet.replace("{tick}",
                  t.palette == Palette::dark ? ":/look/tick-dark.xpm" : ":/look/tick-light.xpm");
    return sheet;
}

} // namespace headwater
