// SPDX-License-Identifier: Apache-2.0
#include "ui/records/record_steps.h"

#include <algorithm>
#include <iterator>

#include <QCoreApplication>

#include "core/casefile/edits.h"
#include "ui/look/language.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("record_steps", text);
}

bool apply(Session& session, const QString& label, std::function<Result<void>(Edits&)> run) {
    return session.apply({utf8(label), std::move(run), ""});
}

/// The entity or the link, changed by `change` and written back.
template<class Change>
bool change(Session& session, std::int64_t subject, const QString& label, Change change) {
    auto entity = session.the_case().entity(EntityId{subject});
    auto link = session.the_case().link(LinkId{subject});
    if (!entity && !link) return false;
    change(entity ? entity->properties : link->properties);
    return apply(session, label,
                 [&](Edits& edits) { return entity ? edits.amend(*entity) : edits.amend(*link); });
}

/// The source as the case knows it from here on.
Result<SourceId> settled(Edits& edits, const Source& source) {
    if (source.id) return source.id;
    return edits.add(source);
}

Result<void> cite_in(Edits& edits, Evidence evidence, std::int64_t subject, const Source& source) {
    evidence.subject = subject;
    TRY(evidence.source, settled(edits, source));
    TRY(evidence.id, edits.add(evidence));
    return {};
}

/// Adds the record, cites what it rests on and selects it.
template<class Record, class Also>
auto add_record(Session& session, const QString& label, Record record,
                const std::optional<Evidence>& cited, const Source& source, const Also& also)
    -> std::optional<decltype(record.id)> {
    const bool done = apply(session, label, [&](Edits& edits) -> Result<void> {
        TRY(record.id, edits.add(record));
        TRY_VOID(also(edits, record.id));
        if (!cited) return {};
        return cite_in(edits, *cited, record.id.value, source);
    });
    if (!done) return std::nullopt;
    session.go_to(record.id.value);
    return record.id;
}

} // namespace

QString name_of_record(const Session& session, std::int64_t record) {
    const Case& the_case = session.the_case();
    if (const auto entity = the_case.entity(EntityId{record})) return qt(entity->label);
    const auto link = the_case.link(LinkId{record});
    if (!link) return {};
    const auto end = [&](EntityId id) {
        const auto entity = the_case.entity(id);
        return entity ? qt(entity->label) : QString();
    };
    return QString::fromUtf8("%1 – %2").arg(end(link->from), end(link->to));
}

bool rename(Session& session, EntityId id, const QString& label) {
    auto entity = session.the_case().entity(id);
    if (!entity || label.isEmpty()) return false;
    const QString step =
        words(QT_TRANSLATE_NOOP("record_steps", "Rename %1 to %2")).arg(qt(entity->label), label);
    entity->label = utf8(label);
    return apply(session, step, [&](Edits& edits) { return edits.amend(*entity); });
}

bool relabel(Session& session, LinkId id, const QString& label) {
    auto link = session.the_case().link(id);
    if (!link) return false;
    link->label = utf8(label);
    const QString step = words(QT_TRANSLATE_NOOP("record_steps", "Label the link %1 as %2"))
                             .arg(name_of_record(session, id.value), label);
    return apply(session, step, [&](Edits& edits) { return edits.amend(*link); });
}

bool set_kind(Session& session, EntityId id, const std::string& kind) {
    auto entity = session.the_case().entity(id);
    if (!entity || entity->kind == kind) return false;
    entity->kind = kind;
    const QString step =
        words(QT_TRANSLATE_NOOP("record_steps", "Change the kind of %1")).arg(qt(entity->label));
    return apply(session, step, [&](Edits& edits) { return edits.amend(*entity); });
}

bool set_strength(Session& session, LinkId id, Strength strength) {
    auto link = session.the_case().link(id);
    if (!link || link->strength == strength) return false;
    link->strength = strength;
    const QString step = words(QT_TRANSLATE_NOOP("record_steps", "Mark the link %1 as %2"))
                             .arg(name_of_record(session, id.value), in_words(name_of(strength)));
    return apply(session, step, [&](Edits& edits) { return edits.amend(*link); });
}

bool add_property(Session& session, std::int64_t subject, const Property& property) {
    if (property.value.empty()) return false;
    const QString step = words(QT_TRANSLATE_NOOP("record_steps", "Add %1 to %2"))
                             .arg(qt(property.value), name_of_record(session, subject));
    return change(session, subject, step,
                  [&](std::vector<Property>& all) { all.push_back(property); });
}

bool set_property(Session& session, std::int64_t subject, std::size_t place, const QString& value) {
    const QString step = words(QT_TRANSLATE_NOOP("record_steps", "Change the card of %1"))
                             .arg(name_of_record(session, subject));
    return change(session, subject, step, [&](std::vector<Property>& all) {
        if (place >= all.size()) return;
        if (value.isEmpty())
            all.erase(all.begin() + static_cast<std::ptrdiff_t>(place));
        else
            all[place].value = utf8(value);
    });
}

bool cite(Session& session, const Evidence& evidence, const Source& source) {
    const QString step = words(QT_TRANSLATE_NOOP("record_steps", "Cite %1 for %2"))
                             .arg(qt(source.title), name_of_record(session, evidence.subject));
    return apply(session, step,
                 [&](Edits& edits) { return cite_in(edits, evidence, evidence.subject, source); });
}

bool amend(Session& session, const Evidence& evidence, const Source& source) {
    const QString step = words(QT_TRANSLATE_NOOP("record_steps", "Change what %1 says of %2"))
                             .arg(qt(source.title), name_of_record(session, evidence.subject));
    return apply(session, step, [&](Edits& edits) -> Result<void> {
        Evidence changed = evidence;
        TRY(changed.source, settled(edits, source));
        return edits.amend(changed);
    });
}

bool refute(Session& session, const Evidence& evidence, bool refuted, const QString& why) {
    const auto source = session.the_case().source(evidence.source).value_or(Source{});
    const char* text = refuted
                           ? QT_TRANSLATE_NOOP("record_steps", "Refute what %1 says of %2")
                           : QT_TRANSLATE_NOOP("record_steps", "Accept again what %1 says of %2");
    const QString step =
        words(text).arg(qt(source.title), name_of_record(session, evidence.subject));
    return apply(session, step,
                 [&](Edits& edits) { return edits.refute(evidence.id, refuted, utf8(why)); });
}

bool remove(Session& session, EvidenceId evidence) {
    return apply(session, words(QT_TRANSLATE_NOOP("record_steps", "Delete one item of evidence")),
                 [&](Edits& edits) { return edits.remove(evidence); });
}

std::optional<EntityId> add(Session& session, Entity entity, const std::optional<Evidence>& cited,
                            const Source& source, const AlsoDo& also) {
    const QString step = words(QT_TRANSLATE_NOOP("record_steps", "Add %1")).arg(qt(entity.label));
    return add_record(
        session, step, std::move(entity), cited, source,
        [&](Edits& edits, EntityId id) { return also ? also(edits, id) : Result<void>(); });
}

std::optional<LinkId> add(Session& session, Link link, const std::optional<Evidence>& cited,
                          const Source& source) {
    const QString step =
        words(QT_TRANSLATE_NOOP("record_steps", "Link %1 and %2"))
            .arg(name_of_record(session, link.from.value), name_of_record(session, link.to.value));
    return add_record(session, step, std::move(link), cited, source,
                      [](Edits&, LinkId) { return Result<void>(); });
}

bool delete_selected(Session& session, const std::set<std::int64_t>& others,
                     const std::function<Result<void>(Edits&)>& also) {
    std::set<std::int64_t> records;
    std::ranges::set_difference(session.selection(), others, std::inserter(records, records.end()));
    const QString step =
        records.size() == 1
            ? words(QT_TRANSLATE_NOOP("record_steps", "Delete %1"))
                  .arg(name_of_record(session, *records.begin()))
            : QCoreApplication::translate("record_steps", "Delete %n record(s)", nullptr,
                                          static_cast<int>(records.size()));
    std::set<LinkId> links;
    for (const std::int64_t record : records)
        if (session.the_case().link(LinkId{record})) links.insert(LinkId{record});
    const bool done = apply(session, step, [&](Edits& edits) -> Result<void> {
        for (const LinkId link : links) // first, for they go with their ends
            TRY_VOID(edits.remove(link));
        for (const std::int64_t record : records)
            if (!links.contains(LinkId{record})) TRY_VOID(edits.remove(EntityId{record}));
        return also ? also(edits) : Result<void>();
    });
    if (!done) return false;
    session.select({});
    session.tell(words(QT_TRANSLATE_NOOP(
        "record_steps", "Deleted, with all that rests on it. Ctrl+Z brings it back.")));
    return true;
}

bool merge(Session& session, const Entity& kept, const Entity& other) {
    const QString step = words(QT_TRANSLATE_NOOP("record_steps", "Merge %1 into %2"))
                             .arg(qt(other.label), qt(kept.label));
    if (!apply(session, step, [&](Edits& edits) { return edits.merge(kept.id, {other.id}); }))
        return false;
    session.go_to(kept.id.value);
    session.tell(
        words(QT_TRANSLATE_NOOP("record_steps", "%1 is part of %2 now. It can be taken out "
                                                "again in the inspector."))
            .arg(qt(other.label), qt(kept.label)));
    return true;
}

bool take_out(Session& session, EntityId merged, const QString& label) {
    const QString step = words(QT_TRANSLATE_NOOP("record_steps", "Take %1 out again")).arg(label);
    if (!apply(session, step, [&](Edits& edits) { return edits.take_out(merged); })) return false;
    session.go_to(merged.value);
    return true;
}

bool split(Session& session, const Entity& whole, const Entity& part,
           const std::vector<LinkId>& links, const std::vector<EvidenceId>& evidence) {
    const QString step = words(QT_TRANSLATE_NOOP("record_steps", "Split %1 off from %2"))
                             .arg(qt(part.label), qt(whole.label));
    EntityId made;
    const bool done = apply(session, step, [&](Edits& edits) -> Result<void> {
        TRY(made, edits.split(whole.id, part, links, evidence));
        return {};
    });
    if (!done) return false;
    session.go_to(made.value);
    session.tell(words(QT_TRANSLATE_NOOP("record_steps",
                                         "%1 is a record of its own now. Ctrl+Z takes it back."))
                     .arg(qt(part.label)));
    return true;
}

bool amend(Session& session, const Source& source) {
    const QString step =
        words(QT_TRANSLATE_NOOP("record_steps", "Change the source %1")).arg(qt(source.title));
    return apply(session, step, [&](Edits& edits) { return edits.amend(source); });
}

} // namespace headwater
