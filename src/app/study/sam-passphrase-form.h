// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-person.h"

G_BEGIN_DECLS

#define SAM_TYPE_PASSPHRASE_FORM (sam_passphrase_form_get_type ())

G_DECLARE_FINAL_TYPE (SamPassphraseForm,
                      sam_passphrase_form,
                      SAM,
                      PASSPHRASE_FORM,
                      AdwPreferencesGroup)

void sam_passphrase_form_set_person (SamPassphraseForm *self,
                                     SamPerson         *person);

G_END_DECLS
