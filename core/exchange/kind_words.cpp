// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/kind_words.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/exchange/headings.h"
#include "core/exchange/row_taker.h"

namespace headwater {

namespace {

struct Word {
    std::string_view kind;
    std::string_view words; ///< folded, without blanks, parted by blanks
};

constexpr std::array entity_words{
    Word{"person", "man woman male female adult child suspect victim witness individual identity "
                   "threatactor alias twit anonymousentity officer driver courier"},
    Word{"organisation", "company organization business legalentity publicbody firm gang group "
                         "intrusionset bank agency shop corporation"},
    Word{"phone", "phonenumber mobile mobilephone telephone cellphone handset landline msisdn"},
    Word{"sim", "simcard imsi"},
    Word{"device", "computer laptop equipment infrastructure imei"},
    Word{"account", "bankaccount creditcard card wallet cryptowallet"},
    Word{"online_account",
         "useraccount emailaddress emailaddr email affiliation website url domain "
         "domainname facebook username profile"},
    Word{"vehicle", "car van truck lorry motorcycle motorbike suv bus licenseplate"},
    Word{"vessel", "ship boat yacht"},
    Word{"flight", "airplane aircraft plane helicopter"},
    Word{"address", "house home building office warehouse street"},
    Word{"place", "location city town country region gps area circulararea village site"},
    Word{"document", "passport identification file report note statement identitycard"},
    Word{"case", "incident investigation casefile crime"},
    Word{"meeting", "event appointment"},
    Word{"consignment", "shipment cargo goods load delivery"},
    Word{"parcel", "package mail letter"},
    Word{"substance", "drug drugs narcotics heroin cocaine cannabis methamphetamine"}};

constexpr std::array link_words{
    Word{"call", "calls called phoned telephoned telephonecall phonecall rang"},
    Word{"message", "sms messaged texted emailed email wroteto"},
    Word{"meeting", "met meets meetswith"},
    Word{"associate", "associatedwith associateof associates knows friend linkedto relatedto"},
    Word{"transfer", "transfersmoney payment paid pays transaction moneytransfer transferred"},
    Word{"shipment", "shippedto ships sent sends delivered"},
    Word{"family", "relative relatedby spouse marriedto brother sister parent childof kin"},
    Word{"owns", "ownership owner ownerof shareholder holder"},
    Word{"uses", "user userof drives operates subscriber subscriberof"},
    Word{"member_of", "membership member"},
    Word{"works_for", "employs employment employee employeeof directorship director directorof"},
    Word{"located_at", "locatedat livesat livesin residesat at address"},
    Word{"supplied", "supplies suppliedto supplier"},
    Word{"same_as", "sameas duplicateof aliasof"}};

std::string joined(std::string_view word) {
    std::string folded = fold(word);
    std::erase(folded, ' ');
    return folded;
}

/// The last part of "maltego.Person".
std::string_view last_part(std::string_view word) {
    return word.substr(word.rfind('.') + 1);
}

bool has_word(std::string_view words, std::string_view word) {
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        if (words.substr(0, end) == word) return true;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

template<std::size_t N>
std::string_view kind_in(const std::array<Word, N>& table, std::string_view word) {
    const std::string key = joined(last_part(word));
    if (key.empty()) return {};
    const auto found =
        std::ranges::find_if(table, [&](const Word& each) { return has_word(each.words, key); });
    return found == table.end() ? std::string_view() : found->kind;
}

} // namespace

const EntityKind* entity_kind_meant(const Schema& schema, std::string_view word) {
    if (const auto* named = entity_kind_called(schema, last_part(word))) return named;
    if (const auto* meant = schema.entity_kind(kind_in(entity_words, word))) return meant;
    return schema.entity_kind(kind_named_by(word));
}

const LinkKind* link_kind_meant(const Schema& schema, std::string_view word) {
    if (const auto* named = link_kind_called(schema, word)) return named;
    return schema.link_kind(kind_in(link_words, word));
}

EntityKind kind_named_after(std::string_view word) {
    constexpr std::size_t longest = 60;
    std::string folded = fold(last_part(word)).substr(0, longest);
    if (folded.starts_with("own ")) folded.erase(0, 4); // it was one of these before
    EntityKind kind;
    kind.label = folded.empty() ? "Thing" : cleaned(folded);
    if (kind.label[0] >= 'a' && kind.label[0] <= 'z')
        kind.label[0] = static_cast<char>(kind.label[0] - 'a' + 'A');
    kind.plural = kind.label;
    kind.name = "own_";
    for (const char c : folded) // names hold nothing else
        kind.name += (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '_';
    kind.icon = "unknown";
    kind.colour = "#777777";
    return kind;
}

} // namespace headwater
