// SPDX-License-Identifier: Apache-2.0
// The design of an import as a small chart: who is tied to whom by what, and which columns say so.
// Columns are dropped on it.
#pragma once

#include <vector>

#include <QWidget>

#include "core/exchange/import_spec.h"
#include "core/model/schema.h"
#include "ui/import/field_words.h"

namespace headwater {

inline constexpr const char* column_mime = "application/x-headwater-column";

class DesignChart : public QWidget {
    Q_OBJECT

public:
    explicit DesignChart(QWidget* parent = nullptr);

    void show_design(const ImportSpec& spec, const Schema& schema);
    /// Where that part of the chart is drawn; empty: it is not.
    QRect place(FieldPlace place) const;
    QSize sizeHint() const override { return {440, 300}; }
    QSize minimumSizeHint() const override { return {360, 230}; }

Q_SIGNALS:
    void dropped(QString column, FieldPlace place, QPoint at_global);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Part {
        FieldPlace place;
        QString title;
        QString icon;
        QColor colour;
        QStringList lines; ///< "when: Start time"
    };
    void add_part(FieldPlace place, const QString& title, const EntityKind* kind);
    void paint_end(class QPainter& painter, const Part& part) const;
    void paint_arrow(QPainter& painter) const;
    void paint_evidence(QPainter& painter, const Part& part) const;
    void paint_hover(QPainter& painter) const;
    const Part* part_at(FieldPlace place) const;
    FieldPlace place_under(QPoint point) const;

    std::vector<Part> m_parts;
    QString m_arrow;
    bool m_directed = false;
    FieldPlace m_hover = FieldPlace::nowhere;
};

} // namespace headwater
