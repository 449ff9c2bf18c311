// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-xml-grammar.h"

G_BEGIN_DECLS

#define SAM_REFERENCE_NAMESPACE "urn:x-samenspel:reference"

extern const SamElementRule sam_grammar_reference;

extern const char *const sam_grammar_pages[];

G_END_DECLS
