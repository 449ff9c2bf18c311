// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-settings.h"

/**
 * sam_settings_new:
 *
 * Returns: (transfer full) (nullable): the settings; %NULL where the schema is
 *   not installed, which must not end the program
 */
GSettings *
sam_settings_new (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, SAM_APP_ID, TRUE);
  if (schema == NULL)
    {
      g_message ("The settings schema is not installed; using defaults");
      return NULL;
    }

  return g_settings_new (SAM_APP_ID);
}
