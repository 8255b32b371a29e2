// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>

#include "core/exchange/names.h"

using namespace headwater;
using How = NameLikeness::How;

namespace {

NameLikeness likeness_of(const char* a, const char* b) {
    const Name first(a), second(b);
    const NameLikeness one = compare(first, second);
    const NameLikeness other = compare(second, first);
    CHECK(one.how == other.how);
    CHECK(one.value == other.value);
    return one;
}

bool share_a_key(const char* a, const char* b) {
    const auto of_a = keys_of(Name(a)), of_b = keys_of(Name(b));
    return std::ranges::any_of(
        of_a, [&](std::uint64_t key) { return std::ranges::find(of_b, key) != of_b.end(); });
}

} // namespace

TEST_CASE("names are the same but for accents, script, order or spelling") {
    CHECK(likeness_of("Nguyễn Văn Viên", "Nguyễn Văn Viên").how == How::same);
    CHECK(likeness_of("Nguyễn Văn Viên", "NGUYEN VAN VIEN").how == How::accents);
    CHECK(likeness_of("Иван Петров", "Ivan Petrov").how == How::accents);
    CHECK(likeness_of("Viên Nguyễn Văn", "Nguyễn Văn Viên").how == How::order);
    CHECK(likeness_of("Mohammed Hassan", "Mohamed Hasan").how == How::spelling);
    CHECK(likeness_of("Tran Thi Hoa", "Tran Hoa").how == How::part);
    CHECK(likeness_of("N. V. Vien", "Nguyen Van Vien").how == How::spelling);
}

TEST_CASE("the better the agreement, the higher the value") {
    const double values[] = {likeness_of("Ba Viên", "Ba Viên").value,
                             likeness_of("Ba Viên", "Ba Vien").value,
                             likeness_of("Ba Viên", "Vien Ba").value,
                             likeness_of("Tran Van Hoang", "Tran Van Hoangg").value,
                             likeness_of("Tran Van Hoang", "Tran Hoang").value};
    CHECK(std::ranges::is_sorted(values, std::ranges::greater()));
    CHECK(values[4] > 0.5);
}

TEST_CASE("one differing word makes another person") {
    CHECK(likeness_of("Nguyen Van Nam", "Nguyen Van Minh").how == How::different);
    CHECK(likeness_of("Ba", "Bay Vien").how == How::different);
    CHECK(likeness_of("", "Ba").how == How::different);
}

TEST_CASE("numbers in names are never nearly right") {
    CHECK(likeness_of("Warehouse 12", "Warehouse 13").how == How::different);
    CHECK(likeness_of("Warehouse 12", "warehouse 12").how == How::accents);
}

TEST_CASE("names that may be one share a key") {
    CHECK(share_a_key("Nguyễn Văn Viên", "VIEN NGUYEN VAN"));
    CHECK(share_a_key("Tran Thi Hoa", "Tran Hoa"));
    CHECK(share_a_key("Tran Thi Hoa", "Tran Thj Hoa"));
    CHECK(share_a_key("Mohammed Hassan", "Muhamad Hasan"));
    CHECK(share_a_key("Aleksandr Petrov", "Alexander Petrov"));
    CHECK_FALSE(share_a_key("Nguyen Van Nam", "Tran Thi Hoa"));
    CHECK(keys_of(Name("")).empty());
}
