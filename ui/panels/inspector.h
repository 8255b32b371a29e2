// SPDX-License-Identifier: Apache-2.0
// The right edge: the card of what is selected, why it stands where it stands, what speaks
// against it, the evidence behind it with its grades, and its links.
#pragma once

#include <functional>
#include <optional>

#include <QWidget>

#include "core/model/records.h"
#include "core/model/schema.h"
#include "ui/panels/evidence_list.h"

class QVBoxLayout;

namespace headwater {

class EditableText;
class Session;
struct Score;

class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(Session& session, QWidget* parent = nullptr);

private:
    void start_anew();
    /// Later, where somebody is typing into it.
    void refresh();
    bool is_typed_into() const;
    void show_hint();
    void show_entity(const Entity& entity);
    void show_link(const Link& link);
    void show_several();
    /// What is drawn by hand on the chart that is shown.
    void show_sign(const ChartSign& sign);
    std::optional<ChartSign> sign_of(std::int64_t record) const;

    QString described(const Entity& entity, const std::vector<Entity>& owned) const;
    std::vector<Entity> belongings(EntityId id) const;

    EditableText* add_head(const std::string& icon, const QColor& colour, const QString& name,
                           const QString& below);
    void add_standing(const Entity& entity);
    void add_properties(std::int64_t subject, const std::vector<Property>& properties,
                        const EntityKind* kind);
    void add_strength(const Link& link);
    /// `records`: the subject, and what belongs to it.
    void add_evidence(std::int64_t subject, const std::vector<std::int64_t>& records);
    void add_attachments(std::int64_t subject);
    void add_merged(EntityId id);
    void add_history(std::int64_t record);
    void add_links(const Entity& entity);
    void add_name_row(EntityId id, const QString& detail, std::int64_t goes_to = 0);
    void add_section(const QString& title, const QString& detail = {});
    void add_steps(const std::vector<std::pair<QString, std::function<void()>>>& steps);
    const Score* score_of(EntityId id) const;

    Session& m_session;
    QVBoxLayout* m_contents;
    EvidenceView m_view;
    bool m_waiting = false; ///< a refresh waits for the end of typing
};

} // namespace headwater
