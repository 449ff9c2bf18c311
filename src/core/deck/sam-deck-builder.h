// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-card.h"
#include "sam-xml-document.h"

G_BEGIN_DECLS

void     sam_deck_append_text (SamText *text, xmlNode *element);
SamText *sam_deck_build_text (xmlNode *element) G_GNUC_WARN_UNUSED_RESULT;
SamItem *sam_deck_build_item (xmlNode *element,
                              GBytes  *bytes) G_GNUC_WARN_UNUSED_RESULT;
SamCard *sam_deck_build_card (xmlNode *root,
                              GBytes  *bytes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
