// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-xml-validator.h"

G_BEGIN_DECLS

void sam_study_pack_check_rules (xmlNode *root, GPtrArray *faults);

G_END_DECLS
