// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study.h"

#include <glib/gi18n-lib.h>

/**
 * sam_role_get_name:
 * @role: one role, not several
 *
 * Returns: (transfer none): the name of a CanMEDS role, as Dutch nurses have
 *   them
 */
const char *
sam_role_get_name (SamRoles role)
{
  switch (role)
    {
    case SAM_ROLE_CARE_PROVIDER:
      return _ ("Care provider");
    case SAM_ROLE_COMMUNICATOR:
      return _ ("Communicator");
    case SAM_ROLE_COLLABORATOR:
      return _ ("Partner in working together");
    case SAM_ROLE_REFLECTIVE:
      return _ ("Reflective professional");
    case SAM_ROLE_HEALTH_ADVOCATE:
      return _ ("Health promoter");
    case SAM_ROLE_ORGANISER:
      return _ ("Organiser");
    case SAM_ROLE_QUALITY:
      return _ ("Professional who improves quality");
    default:
      g_return_val_if_reached (NULL);
    }
}
