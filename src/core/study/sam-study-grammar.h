// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-xml-grammar.h"

G_BEGIN_DECLS

#define SAM_STUDY_NAMESPACE "urn:x-samenspel:study"

extern const SamElementRule sam_grammar_study;

extern const char *const sam_grammar_reasons[];
extern const char *const sam_grammar_item_kinds[];
extern const char *const sam_grammar_options[];
extern const char *const sam_grammar_certainties[];
extern const char *const sam_grammar_activities[];
extern const char *const sam_grammar_roles[];

G_END_DECLS
