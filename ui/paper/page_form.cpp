// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/page_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include "core/desk/sheets.h"
#include "ui/look/language.h"
#include "ui/paper/markings.h"

namespace headwater {

namespace {

constexpr const char* papers[] = {"A4", "A3", "A2", "A1", "A0", "Letter"};
enum Fit { one_sheet, several_sheets, true_scale };

QFormLayout* form_on(QWidget* page) {
    auto* form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(6);
    return form;
}

QWidget* row_of(std::initializer_list<QWidget*> parts) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : parts)
        layout->addWidget(part, 1);
    return row;
}

QSpinBox* number(int least, int most, int now) {
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(now);
    return box;
}

} // namespace

PageForm::PageForm(const Furniture& furniture, QWidget* parent) : QTabWidget(parent) {
    addTab(paper_page(), tr("Paper"));
    addTab(words_page(furniture), tr("Words"));
    addTab(parts_page(), tr("Parts"));
    for (QComboBox* box : {m_paper, m_way, m_fitting, m_marking})
        connect(box, &QComboBox::currentTextChanged, this, [this] {
            show_what_counts();
            Q_EMIT changed();
        });
    for (QLineEdit* edit : {m_title, m_author, m_watermark})
        connect(edit, &QLineEdit::textChanged, this, &PageForm::changed);
    for (QSpinBox* box : findChildren<QSpinBox*>())
        connect(box, &QSpinBox::valueChanged, this, &PageForm::changed);
    for (QDoubleSpinBox* box : findChildren<QDoubleSpinBox*>())
        connect(box, &QDoubleSpinBox::valueChanged, this, &PageForm::changed);
    for (QCheckBox* box : findChildren<QCheckBox*>())
        connect(box, &QCheckBox::toggled, this, &PageForm::changed);
    show_what_counts();
}

QDoubleSpinBox* PageForm::millimetres(double least, double most, double now) {
    auto* box = new QDoubleSpinBox;
    box->setDecimals(0);
    box->setRange(least, most);
    box->setSuffix(tr(" mm"));
    box->setValue(now);
    return box;
}

QCheckBox* PageForm::check(const QString& words, bool on) {
    auto* box = new QCheckBox(words);
    box->setChecked(on);
    return box;
}

QWidget* PageForm::paper_page() {
    auto* page = new QWidget;
    QFormLayout* form = m_paper_rows = form_on(page);
    m_paper = new QComboBox;
    for (const char* paper : papers)
        m_paper->addItem(paper);
    m_paper->addItem(tr("Other size"));
    m_paper->setCurrentIndex(1);
    m_paper->setObjectName("paper");
    m_width = millimetres(50, 5000, 420);
    m_height = millimetres(50, 5000, 297);
    m_way = new QComboBox;
    m_way->addItems({tr("Landscape"), tr("Portrait")});
    m_fitting = new QComboBox;
    m_fitting->addItems({tr("One sheet"), tr("Several sheets"), tr("True scale")});
    m_across = number(1, 20, 2);
    m_down = number(1, 20, 2);
    m_scale = number(5, 1000, 100);
    m_scale->setSuffix(" %");
    m_overlap = millimetres(0, 100, 10);
    for (auto& margin : m_margins)
        margin = millimetres(0, 100, 10);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Across and down"), row_of({m_width, m_height}));
    form->addRow(tr("Direction"), m_way);
    form->addRow(tr("The chart takes"), m_fitting);
    form->addRow(tr("Sheets across and down"), row_of({m_across, m_down}));
    form->addRow(tr("Scale"), m_scale);
    form->addRow(tr("Sheets share"), m_overlap);
    form->addRow(tr("Margins: left, top"), row_of({m_margins[0], m_margins[1]}));
    form->addRow(tr("Margins: right, bottom"), row_of({m_margins[2], m_margins[3]}));
    return page;
}

QWidget* PageForm::words_page(const Furniture& furniture) {
    auto* page = new QWidget;
    QFormLayout* form = form_on(page);
    m_title = new QLineEdit(qt(furniture.title));
    m_marking = new QComboBox;
    offer_markings(*m_marking, qt(furniture.marking));
    m_author = new QLineEdit(qt(furniture.author));
    m_author->setPlaceholderText(tr("Nobody is named"));
    m_watermark = new QLineEdit(qt(furniture.watermark));
    m_watermark->setPlaceholderText(tr("DRAFT, COPY 2 ..."));
    m_letters = new QDoubleSpinBox;
    m_letters->setDecimals(1);
    m_letters->setRange(least_letters - 0.5, 48);
    m_letters->setSingleStep(0.5);
    m_letters->setSpecialValueText(tr("By the size of the paper"));
    m_letters->setSuffix(tr(" pt"));
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Handling marking"), m_marking);
    form->addRow(tr("Author"), m_author);
    form->addRow(tr("Watermark"), m_watermark);
    form->addRow(tr("Letters of names"), m_letters);
    m_author_in_file = check(tr("Author in the properties of a PDF too"), false);
    form->addRow(m_author_in_file);
    return page;
}

QWidget* PageForm::parts_page() {
    auto* page = new QWidget;
    QFormLayout* form = form_on(page);
    m_legend = check(tr("Legend"), true);
    m_index = check(tr("Index of names by a grid"), false);
    m_key = check(tr("Key to several sheets"), true);
    m_crop_marks = check(tr("Marks for cutting"), true);
    m_grey = check(tr("Shades of grey"), false);
    m_reasons = check(tr("With reasons for and against"), true);
    for (QCheckBox* box : {m_legend, m_index, m_key, m_crop_marks, m_grey, m_reasons})
        form->addRow(box);
    m_reasons->hide();
    m_dots = number(72, 1200, 192);
    form->addRow(tr("Dots an inch of a PNG"), m_dots);
    return page;
}

void PageForm::show_what_counts() {
    const bool own = m_paper->currentIndex() == m_paper->count() - 1;
    const int fit = m_fitting->currentIndex();
    const auto show = [this](QWidget* field, bool shown) {
        if (QWidget* label = m_paper_rows->labelForField(field)) label->setVisible(shown);
        field->setVisible(shown);
    };
    show(m_width->parentWidget(), own);
    show(m_way, !own);
    show(m_across->parentWidget(), fit == several_sheets);
    show(m_scale, fit == true_scale);
    show(m_overlap, fit != one_sheet);
    for (QCheckBox* box : {m_key, m_crop_marks})
        box->setEnabled(fit != one_sheet);
}

PageSetup PageForm::setup() const {
    PageSetup setup;
    const bool own = m_paper->currentIndex() == m_paper->count() - 1;
    const bool stands = m_way->currentIndex() == 1;
    const QString name = own ? QString("%1x%2").arg(m_width->value()).arg(m_height->value())
                             : m_paper->currentText() + (stands ? "-portrait" : "");
    if (const auto size = paper_size(utf8(name))) setup.paper = *size;
    const auto margin = [this](int i) { return m_margins[i]->value() * points_a_millimetre; };
    setup.margins = {margin(0), margin(1), margin(2), margin(3)};
    const int fit = m_fitting->currentIndex();
    if (fit == several_sheets) {
        setup.across = static_cast<std::size_t>(m_across->value());
        setup.down = static_cast<std::size_t>(m_down->value());
    }
    if (fit == true_scale) setup.fitting = Fitting::true_scale;
    setup.scale = m_scale->value() / 100.0;
    setup.overlap = m_overlap->value() * points_a_millimetre;
    setup.crop_marks = m_crop_marks->isChecked();
    setup.key_sheet = m_key->isChecked();
    setup.index = m_index->isChecked();
    setup.grey = m_grey->isChecked();
    const bool by_paper = m_letters->value() <= m_letters->minimum();
    setup.letters = by_paper ? 0 : m_letters->value();
    return setup;
}

void PageForm::fill(Furniture& furniture) const {
    furniture.title = utf8(m_title->text());
    furniture.marking = utf8(m_marking->currentText().trimmed());
    furniture.author = utf8(m_author->text().trimmed());
    furniture.watermark = utf8(m_watermark->text().trimmed());
    furniture.legend = m_legend->isChecked();
}

bool PageForm::wants_reasons() const {
    return m_reasons->isChecked();
}

bool PageForm::wants_author_in_file() const {
    return m_author_in_file->isChecked();
}

double PageForm::dots_per_inch() const {
    return m_dots->value();
}

void PageForm::offer_reasons(bool offered) {
    m_reasons->setVisible(offered);
}

void PageForm::take_sheets(std::size_t across, std::size_t down) {
    m_across->setValue(static_cast<int>(across));
    m_down->setValue(static_cast<int>(down));
    m_fitting->setCurrentIndex(several_sheets);
}

} // namespace headwater
