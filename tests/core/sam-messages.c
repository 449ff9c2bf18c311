// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-messages.h"

/* Returns: (transfer full): a group for each message, with “en” and “nl” */
GKeyFile *
sam_messages_load (void)
{
  GKeyFile        *messages = g_key_file_new ();
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "data", "messages.ini", NULL);
  g_autoptr (GError) error = NULL;

  g_key_file_load_from_file (messages, path, G_KEY_FILE_NONE, &error);
  g_assert_no_error (error);

  return messages;
}

void
sam_messages_assert_known (const GError *error)
{
  static GKeyFile *messages; /* for as long as the test runs */
  g_auto (GStrv) names = NULL;

  g_assert_nonnull (error);
  if (messages == NULL)
    messages = sam_messages_load ();
  names = g_key_file_get_groups (messages, NULL);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *english =
          g_key_file_get_string (messages, names[i], "en", NULL);

      if (g_strcmp0 (english, error->message) == 0)
        return;
    }

  g_error ("not in tests/data/messages.ini: “%s”", error->message);
}
