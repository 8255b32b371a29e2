// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/likely_same_evidence.h"

#include <algorithm>
#include <string_view>

namespace headwater {

namespace {

// The policy. An investigator's rule of thumb, not a fitted model: the same name alone stays below
// 0.85, an identifier alone is 0.97, two weak signs together outdo one of them.
constexpr double shared_identifier = 0.97;
constexpr double same_name = 0.84;
constexpr double same_word = 0.65;  ///< a name of a single word: "Tý"
constexpr double same_thing = 0.95; ///< a place, a tower, a consignment of the very same name
constexpr double same_day = 0.5;
constexpr double dates_fit = 0.2; ///< one of them is known only as a year or a month
constexpr double one_contact = 0.3;
constexpr double most_contacts = 0.7;
constexpr double different_identifier = 0.6;
constexpr double different_dates = 0.55;
constexpr double different_names = 0.3;
constexpr double in_touch_with_each_other = 0.5;
constexpr std::size_t rare = 3;
constexpr std::size_t common = 20;

class Scales {
public:
    explicit Scales(LikelySame& out) : m_out(out) {}
    void speak_for(double p, Message why) {
        m_doubt *= 1 - p;
        m_out.reasons.push_back(std::move(why));
    }
    void speak_against(double q, Message why) {
        m_trust *= 1 - q;
        m_out.against.push_back(std::move(why));
    }
    double score() const { return (1 - m_doubt) * m_trust; }
    bool is_undisputed() const { return m_trust == 1; }

private:
    LikelySame& m_out;
    double m_doubt = 1;
    double m_trust = 1;
};

/// What two records say of one identifying property. The values point into the first and the
/// second.
struct Answers {
    const Identifier* of_a = nullptr; ///< the one that they share, else the first of each
    const Identifier* of_b = nullptr; ///< null: the second does not say
    bool agree = false;
};

Answers answers_on(const std::string& property, const Pair& pair) {
    Answers out;
    for (const Identifier& a : pair.a.identifiers)
        for (const Identifier& b : pair.b.identifiers) {
            if (a.property != property || b.property != property) continue;
            if (a.normal == b.normal) return {&a, &b, true};
            if (!out.of_b) out = {&a, &b, false};
        }
    return out;
}

/// Whoever has two passports contradicts nobody who bears one of them: each property speaks once,
/// whichever of the two records knows more.
bool weigh_identifiers(const Pair& pair, Scales& scales) {
    bool shared = false;
    std::vector<std::string_view> weighed;
    for (const Identifier& each : pair.a.identifiers) {
        if (std::ranges::find(weighed, each.property) != weighed.end()) continue;
        weighed.push_back(each.property);
        const Answers answers = answers_on(each.property, pair);
        if (answers.agree)
            scales.speak_for(shared_identifier,
                             say("They bear the same number: %1.", {answers.of_a->written}));
        else if (answers.of_b)
            scales.speak_against(different_identifier,
                                 say("Their numbers differ: %1 and %2.",
                                     {answers.of_a->written, answers.of_b->written}));
        shared = shared || answers.agree;
    }
    return shared;
}

Message words_of(const Pair& pair) {
    const std::string& a = pair.name_a->written;
    const std::string& b = pair.name_b->written;
    switch (pair.names.how) {
    case NameLikeness::How::same:
        return say("They have the same name: %1.", {a});
    case NameLikeness::How::accents:
        return say("Their names differ only in accents, capitals or script: %1 and %2.", {a, b});
    case NameLikeness::How::order:
        return say("Their names are the same words in another order: %1 and %2.", {a, b});
    case NameLikeness::How::spelling:
        return say("Their names are spelt alike: %1 and %2.", {a, b});
    default:
        return say("One name is a part of the other: %1 and %2.", {a, b});
    }
}

void weigh_names(const Pair& pair, Scales& scales) {
    if (!pair.name_a || !pair.name_b) return;
    if (pair.names.how == NameLikeness::How::different)
        return scales.speak_against(
            different_names,
            say("Their names differ: %1 and %2.", {pair.name_a->written, pair.name_b->written}));
    if (pair.names.how == NameLikeness::How::same && !pair.a.is_person)
        return scales.speak_for(same_thing, words_of(pair));
    const bool single = std::min(pair.name_a->sorted.size(), pair.name_b->sorted.size()) < 2;
    double p = (single ? same_word : same_name) * pair.names.value * pair.names.value;
    if (pair.namesakes > common)
        p *= 0.6;
    else if (pair.namesakes > rare)
        p *= 0.85;
    scales.speak_for(p, words_of(pair));
    if (pair.namesakes > rare)
        scales.speak_against(0,
                             say("%1 records bear this name.", {std::to_string(pair.namesakes)}));
}

void weigh_dates(const Pair& pair, Scales& scales) {
    if (!pair.a.date || !pair.b.date) return;
    const Moment& a = *pair.a.date;
    const Moment& b = *pair.b.date;
    if (a.first == b.first && a.last == b.last && a.last - a.first <= 86'400)
        scales.speak_for(same_day, say("Their dates are the same: %1.", {a.text}));
    else if (a.first <= b.last && b.first <= a.last)
        scales.speak_for(dates_fit,
                         say("Their dates fit each other: %1 and %2.", {a.text, b.text}));
    else
        scales.speak_against(different_dates,
                             say("Their dates differ: %1 and %2.", {a.text, b.text}));
}

void weigh_contacts(const Pair& pair, Scales& scales) {
    if (!pair.contacts.empty()) {
        const std::size_t all = pair.contacts.size() + pair.more_contacts;
        double doubt = 1;
        for (std::size_t i = 0; i < std::min<std::size_t>(all, 8); ++i)
            doubt *= 1 - one_contact;
        std::string names;
        for (const std::string& contact : pair.contacts)
            names += (names.empty() ? "" : ", ") + contact;
        const double p = std::min(most_contacts, 1 - doubt);
        if (all == 1)
            scales.speak_for(p, say("They share a contact: %1.", {names}));
        else
            scales.speak_for(
                p, say("They share %1 contacts, among them %2.", {std::to_string(all), names}));
    }
    if (pair.in_touch)
        scales.speak_against(in_touch_with_each_other, say("They were in touch with each other."));
}

} // namespace

LikelySame weigh(const Pair& pair) {
    LikelySame out;
    Scales scales(out);
    const bool shared = weigh_identifiers(pair, scales);
    weigh_names(pair, scales);
    weigh_dates(pair, scales);
    weigh_contacts(pair, scales);
    out.score = scales.score();
    const bool same_thing_by_name =
        !pair.a.is_person && pair.names.how == NameLikeness::How::same && pair.namesakes == 2;
    out.is_sure = (shared || same_thing_by_name) && scales.is_undisputed();
    return out;
}

} // namespace headwater
