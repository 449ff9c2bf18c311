// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-reference.h"
#include "sam-xml-document.h"

G_BEGIN_DECLS

void sam_reference_append (SamReference *self, xmlNode *root);

G_END_DECLS
