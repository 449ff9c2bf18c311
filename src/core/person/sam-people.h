// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-person.h"

G_BEGIN_DECLS

#define SAM_TYPE_PEOPLE (sam_people_get_type ())

/* A GListModel of SamPerson, by name: who studies on this computer. */
G_DECLARE_FINAL_TYPE (SamPeople, sam_people, SAM, PEOPLE, GObject)

SamPeople *sam_people_new (const char *folder) G_GNUC_WARN_UNUSED_RESULT;

gboolean   sam_people_load (SamPeople *self, GError **error);
SamPerson *sam_people_find (SamPeople *self, const char *id);

void       sam_people_create_async (SamPeople          *self,
                                    const char         *name,
                                    const char         *passphrase,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data);
SamPerson *sam_people_create_finish (SamPeople    *self,
                                     GAsyncResult *result,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;

void     sam_people_delete_async (SamPeople          *self,
                                  SamPerson          *person,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data);
gboolean sam_people_delete_finish (SamPeople    *self,
                                   GAsyncResult *result,
                                   GError      **error);

G_END_DECLS
