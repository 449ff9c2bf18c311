// SPDX-License-Identifier: GPL-3.0-or-later
#include <glib/gi18n-lib.h>
#include <locale.h>

#include "sam-agenda-check.h"
#include "sam-application.h"
#include "sam-cores.h"
#include "sam-deck-check.h"
#include "sam-demo.h"
#include "sam-reference-check.h"
#include "sam-study-pack.h"

static void
init_translations (void)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, SAM_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

/* GTK reads its own theme at gtk_init() and libadwaita another one after it.
 * Naming libadwaita's empty theme meanwhile saves parsing the first for
 * nothing; the pixels stay the same. */
static void
init_gtk_fast (void)
{
  if (g_getenv ("GTK_THEME") != NULL)
    return;

  g_setenv ("GTK_THEME", "Adwaita-empty", TRUE);
  if (gtk_init_check ())
    gtk_settings_get_default ();
  g_unsetenv ("GTK_THEME");
}

/* `samenspel --check FILE…`: needs no display. */
static int
check_files (int n_files, char **names)
{
  gboolean all_good = n_files > 0;
  g_autoptr (GString) report = g_string_new (NULL);

  if (n_files == 0)
    {
      g_printerr ("%s\n", _ ("Usage: samenspel --check FILE…"));
      return 1;
    }

  for (int i = 0; i < n_files; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (names[i]);

      if (sam_reference_is_file (file))
        all_good &= sam_reference_check_file (file, names[i], report);
      else if (sam_agenda_is_file (file))
        all_good &= sam_agenda_check_file (file, names[i], report);
      else if (sam_study_pack_is_file (file))
        all_good &= sam_study_pack_check_file (file, names[i], report);
      else
        all_good &= sam_deck_check_file (file, names[i], report);
    }
  g_print ("%s", report->str);

  return all_good ? 0 : 1;
}

int
main (int argc, char *argv[])
{
  g_autoptr (SamApplication) application = NULL;

  /* Before anything is open that is nobody else's business. */
  if (!sam_cores_forbid ())
    g_message ("Core dumps could not be turned off");
  init_translations ();

  if (argc >= 2 && g_str_equal (argv[1], "--check"))
    return check_files (argc - 2, argv + 2);
  if (argc == 2 && g_str_equal (argv[1], "--version"))
    {
      g_print ("Samenspel %s\n", SAM_VERSION);
      return 0;
    }

  if (argc >= 2 && g_str_equal (argv[1], "--demo"))
    return sam_demo_main (argc, argv);

  application = sam_application_new ();
  sam_application_preload (application);
  init_gtk_fast ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
