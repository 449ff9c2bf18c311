// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-deck-shelf.h"

G_BEGIN_DECLS

#define SAM_TYPE_SEARCH_PROVIDER (sam_search_provider_get_type ())

/* Signals:
 *
 * - “asked”: the desktop asks something; it may ask more soon
 * - “act” (char *action, GVariant *target): somebody chose something: activate
 *   @action of the window */
G_DECLARE_FINAL_TYPE (
    SamSearchProvider, sam_search_provider, SAM, SEARCH_PROVIDER, GObject)

SamSearchProvider *sam_search_provider_new (void) G_GNUC_WARN_UNUSED_RESULT;

gboolean sam_search_provider_export (SamSearchProvider *self,
                                     GDBusConnection   *bus,
                                     const char        *path,
                                     GError           **error);
void     sam_search_provider_unexport (SamSearchProvider *self);
void     sam_search_provider_set_shelf (SamSearchProvider *self,
                                        SamDeckShelf      *shelf);

G_END_DECLS
