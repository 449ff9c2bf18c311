// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

#include "sam-card.h"
#include "sam-xml-fault.h"

G_BEGIN_DECLS

SamCard *sam_deck_reader_parse (GBytes    *bytes,
                                SamXmlMode mode,
                                GPtrArray *faults,
                                GError   **error) G_GNUC_WARN_UNUSED_RESULT;
SamCard *sam_deck_reader_parse_file (GFile     *file,
                                     SamXmlMode mode,
                                     GPtrArray *faults,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;
SamItem *sam_deck_reader_parse_item (const char *source,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
