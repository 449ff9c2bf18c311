// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-xml-validator.h"

G_BEGIN_DECLS

void sam_deck_check_minutes (xmlNode *element, GPtrArray *faults);
void
sam_deck_check_rules (xmlNode *element, SamXmlMode mode, GPtrArray *faults);

G_END_DECLS
