// SPDX-License-Identifier: Apache-2.0
#include "ui/import/file_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/exchange/formats.h"
#include "core/exchange/spec_design.h"
#include "ui/import/import_words.h"
#include "ui/import/row_table.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"

namespace headwater {

namespace {

constexpr const char* encodings[] = {"UTF-8",        "UTF-16LE",     "UTF-16BE", "windows-1258",
                                     "TCVN3",        "windows-1252", "VISCII",   "windows-1251",
                                     "windows-1250", "ISO-8859-1"};

QComboBox* choice(const QString& name) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

void choose(QComboBox& box, const QVariant& value) {
    int at = box.findData(value);
    if (at < 0) {
        box.addItem(value.toString(), value);
        at = box.count() - 1;
    }
    box.setCurrentIndex(at);
}

} // namespace

FilePage::FilePage(QWidget* parent)
    : ImportPage(parent),
      m_said(paragraph_of("note")),
      m_specification(choice(tr("Import specification"))),
      m_shape(choice(tr("What a row is"))),
      m_encoding(choice(tr("Encoding"))),
      m_delimiter(choice(tr("Delimiter"))),
      m_sheet(choice(tr("Sheet"))),
      m_dates(choice(tr("Dates"))),
      m_numbers(choice(tr("Numbers"))),
      m_header(new QCheckBox(tr("The columns have names, in row"))),
      m_header_row(new QSpinBox),
      m_rows(bare_table({}, tr("First rows of the file"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_said);
    auto* fields = new QWidget; // as high as its fields, however high the page is
    fields->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* both = new QHBoxLayout(fields);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(24);
    auto* left = new QFormLayout;
    auto* right = new QFormLayout;
    for (QFormLayout* form : {left, right})
        form->setVerticalSpacing(8);
    left->addRow(tr("Import specification"), m_specification);
    left->addRow(tr("A row is"), m_shape);
    left->addRow(tr("Dates"), m_dates);
    left->addRow(tr("Numbers"), m_numbers);
    right->addRow(tr("Encoding"), m_encoding);
    right->addRow(tr("Delimiter"), m_delimiter);
    right->addRow(tr("Sheet"), m_sheet);
    auto* header = new QHBoxLayout;
    header->addWidget(m_header);
    header->addWidget(m_header_row);
    header->addStretch(1);
    right->addRow(header);
    both->addLayout(left, 1);
    both->addLayout(right, 1);
    column->addWidget(fields);
    column->addWidget(section_of(tr("First rows of the file")));
    column->addWidget(m_rows, 1);
    m_header_row->setRange(1, 1000);
    m_header_row->setAccessibleName(tr("Row of the column names"));
    m_shape->addItem(tr("a tie between two"), static_cast<int>(ImportSpec::Shape::edges));
    m_shape->addItem(tr("a person or thing"), static_cast<int>(ImportSpec::Shape::entities));
    m_shape->addItem(tr("a row of a matrix"), static_cast<int>(ImportSpec::Shape::matrix));
    for (const char* encoding : encodings)
        m_encoding->addItem(encoding, QString(encoding));
    for (const auto& [words, sign] :
         {std::pair(tr("comma"), ","), std::pair(tr("semicolon"), ";"), std::pair(tr("tab"), "\t"),
          std::pair(tr("bar |"), "|"), std::pair(tr("colon"), ":"), std::pair(tr("blank"), " ")})
        m_delimiter->addItem(words, QString(sign));
    m_dates->addItem(tr("day first: 31/12/2023"), static_cast<int>(DateOrder::day_first));
    m_dates->addItem(tr("month first: 12/31/2023"), static_cast<int>(DateOrder::month_first));
    m_numbers->addItem(tr("point: 1,234.5"), false);
    m_numbers->addItem(tr("comma: 1.234,5"), true);
    connect_fields();
}

void FilePage::connect_fields() {
    const auto on = [this](QComboBox* box, auto set) {
        connect(box, &QComboBox::activated, this, [this, box, set] {
            change([&](ImportSpec& spec) { set(spec, box->currentData()); });
        });
    };
    connect(m_specification, &QComboBox::activated, this, &FilePage::choose_specification);
    on(m_shape, [](ImportSpec& spec, const QVariant& value) {
        reshape(spec, static_cast<ImportSpec::Shape>(value.toInt()));
    });
    on(m_encoding,
       [](ImportSpec& spec, const QVariant& value) { spec.encoding = utf8(value.toString()); });
    on(m_delimiter,
       [](ImportSpec& spec, const QVariant& value) { spec.delimiter = utf8(value.toString()); });
    on(m_sheet, [](ImportSpec& spec, const QVariant& value) {
        spec.sheet = utf8(value.toString());
        spec.header_row = 0;
    });
    on(m_dates, [](ImportSpec& spec, const QVariant& value) {
        spec.date_order = static_cast<DateOrder>(value.toInt());
    });
    on(m_numbers,
       [](ImportSpec& spec, const QVariant& value) { spec.decimal_comma = value.toBool(); });
    connect(m_header, &QCheckBox::clicked, this, [this](bool on_now) {
        change([on_now](ImportSpec& spec) { spec.has_header = on_now; });
    });
    connect(m_header_row, &QSpinBox::valueChanged, this, [this](int row) {
        change([row](ImportSpec& spec) {
            spec.header_row = row == 1 ? 0 : static_cast<std::uint64_t>(row);
        });
    });
}

void FilePage::choose_specification(int index) {
    if (!m_draft || m_filling) return;
    if (index == 0) return m_draft->guess_again();
    const ImportSpec chosen = m_draft->specs()[static_cast<std::size_t>(index - 1)];
    m_draft->use(chosen);
}

void FilePage::fill_specifications(const ImportDraft& draft) {
    m_specification->clear();
    m_specification->addItem(tr("as understood from the file"));
    for (const ImportSpec& spec : draft.specs()) {
        m_specification->addItem(in_words(spec.name));
        if (!draft.spec().name.empty() && spec.name == draft.spec().name)
            m_specification->setCurrentIndex(m_specification->count() - 1);
    }
}

void FilePage::fill_writing(const ImportDraft& draft) {
    const ImportSpec& spec = draft.spec();
    const Preview& preview = draft.preview();
    choose(*m_shape, static_cast<int>(spec.shape));
    choose(*m_encoding, qt(spec.encoding));
    choose(*m_delimiter, qt(spec.delimiter));
    m_sheet->clear();
    m_sheet->addItem(tr("all of the same columns"), QString());
    for (const std::string& sheet : preview.sheets)
        m_sheet->addItem(qt(sheet), qt(sheet));
    choose(*m_sheet, qt(spec.sheet));
    choose(*m_dates, static_cast<int>(spec.date_order));
    choose(*m_numbers, spec.decimal_comma);
    m_header->setChecked(spec.has_header);
    m_header_row->setValue(spec.header_row == 0 ? 1 : static_cast<int>(spec.header_row));
    m_encoding->setEnabled(preview.is_text);
    m_delimiter->setEnabled(preview.is_text);
    m_sheet->setEnabled(preview.sheets.size() > 1);
    m_header_row->setEnabled(spec.has_header);
}

void FilePage::fill(ImportDraft& draft) {
    const bool table = draft.is_understood() && draft.preview().is_table;
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_specification, m_shape, m_encoding, m_delimiter, m_sheet,
                                         m_dates, m_numbers, m_header, m_header_row})
        field->setEnabled(table && !draft.intake());
    m_rows->setVisible(table);
    if (draft.error()) return m_said->setText(in_words(draft.error()->message));
    if (!draft.is_understood())
        return m_said->setText(tr("Reading %1...").arg(qt(draft.file().string())));
    const QString format = in_words(format_within(draft.file()).explanation);
    if (!table) {
        m_said->setText(format + ' ' +
                        tr("The file tells of entities and links of its own; there is nothing to "
                           "design."));
        return;
    }
    const QString known =
        draft.spec().name.empty()
            ? tr("Understood from its beginning; change what is wrong.")
            : tr("Known by its headers as \u201C%1\u201D.").arg(in_words(draft.spec().name));
    m_said->setText(format + ' ' + known);
    fill_specifications(draft);
    fill_writing(draft);
    show_rows(*m_rows, draft.preview(), draft.spec());
}

} // namespace headwater
