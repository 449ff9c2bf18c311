// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-test-language.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

/* Everything that this program says from now on is Dutch, by the translations
 * as they were just built. */
void
sam_test_speak_dutch (void)
{
  const char      *locale = g_getenv ("SAM_TEST_LOCALE");
  g_autofree char *folder =
      g_test_build_filename (G_TEST_BUILT, "..", "po", NULL);

  g_assert_nonnull (locale);
  g_setenv ("LANGUAGE", "nl", TRUE);
  g_setenv ("LC_ALL", locale, TRUE);
  g_assert_nonnull (setlocale (LC_ALL, ""));
  bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_assert_cmpstr (_ ("I doubt"), ==, "Ik twijfel");
}
