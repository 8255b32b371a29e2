// SPDX-License-Identifier: Apache-2.0
// Functions that are compiled once for each set of vector instructions, the best of which is
// chosen when the program starts. Only for sums that are exact in any order.
#pragma once

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__SANITIZE_ADDRESS__)
#define HEADWATER_EACH_MACHINE                                                                     \
    __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define HEADWATER_EACH_MACHINE
#endif
