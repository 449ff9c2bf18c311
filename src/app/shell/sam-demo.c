// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-demo.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "sam-demo-stage.h"
#include "sam-menu-names.h"
#include "sam-style.h"

#define MIN_WIDTH 360
#define MIN_HEIGHT 294
#define MAX_PIXELS 7680

static void
activate_cb (GtkApplication *app, SamDemoStage *stage)
{
  /* As on a GNOME desktop, whatever this display says. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE,
                "gtk-cursor-blink", FALSE, "gtk-font-name", "Cantarell 11",
                NULL);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      stage->options->dark
                                          ? ADW_COLOR_SCHEME_FORCE_DARK
                                          : ADW_COLOR_SCHEME_FORCE_LIGHT);
  sam_menu_names_mend ();
  sam_style_follow_desktop ();

  if (sam_demo_stage_set_up (stage, app))
    sam_demo_stage_play (stage);
  sam_demo_stage_tear_down (stage);
}

/**
 * sam_demo_parse_size:
 * @size: (nullable): as "1280x800"; %NULL leaves the numbers as they are
 *
 * Returns: %FALSE if that is no size that a window can have
 */
gboolean
sam_demo_parse_size (const char *size, int *width, int *height)
{
  guint64 numbers[2];
  g_auto (GStrv) parts = NULL;

  if (size == NULL)
    return TRUE;

  parts = g_strsplit (size, "x", 3);
  if (g_strv_length (parts) != 2 ||
      !g_ascii_string_to_unsigned (parts[0], 10, MIN_WIDTH, MAX_PIXELS,
                                   &numbers[0], NULL) ||
      !g_ascii_string_to_unsigned (parts[1], 10, MIN_HEIGHT, MAX_PIXELS,
                                   &numbers[1], NULL))
    return FALSE;

  *width = (int) numbers[0];
  *height = (int) numbers[1];

  return TRUE;
}

/**
 * sam_demo_parse_style:
 * @style: (nullable): "light" or "dark"; %NULL leaves @dark as it is
 *
 * Returns: %FALSE if it is another word
 */
gboolean
sam_demo_parse_style (const char *style, gboolean *dark)
{
  if (style == NULL)
    return TRUE;

  *dark = g_str_equal (style, "dark");

  return *dark || g_str_equal (style, "light");
}

/**
 * sam_demo_run:
 *
 * Plays the demo. Call it before GTK is initialised: it keeps the settings of
 * the person out of it.
 *
 * Returns: the exit status of the program: 0, or 1 after saying what did not
 *   go as meant
 */
int
sam_demo_run (const SamDemoOptions *options)
{
  SamDemoStage stage = { .options = options };
  g_autoptr (AdwApplication) app = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  g_return_val_if_fail (options != NULL && options->folder != NULL, 1);

  /* Settings that are forgotten when the demo ends. */
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);

  app = adw_application_new (SAM_APP_ID, G_APPLICATION_NON_UNIQUE);
  g_signal_connect (app, "activate", G_CALLBACK (activate_cb), &stage);
  status = g_application_run (G_APPLICATION (app), 0, NULL);

  error = g_steal_pointer (&stage.error);
  if (error != NULL)
    g_printerr ("%s\n", error->message);
  else if (options->look == NULL)
    g_print (g_dngettext (GETTEXT_PACKAGE, "%u picture in %s\n",
                          "%u pictures in %s\n", stage.n_pictures),
             stage.n_pictures, options->folder);

  return error != NULL ? EXIT_FAILURE : status;
}

/**
 * sam_demo_main:
 *
 * The command line `samenspel --demo DIR [--size WxH] [--style light|dark]`.
 *
 * Returns: the exit status of the program
 */
int
sam_demo_main (int argc, char **argv)
{
  SamDemoOptions     options = { .width = 1280, .height = 800 };
  g_autofree char   *folder = NULL;
  g_autofree char   *size = NULL;
  g_autofree char   *style = NULL;
  const GOptionEntry entries[] = {
    { "demo", 0, 0, G_OPTION_ARG_FILENAME, &folder,
      N_ ("Play a session and leave pictures of it"), N_ ("FOLDER") },
    { "size", 0, 0, G_OPTION_ARG_STRING, &size, N_ ("Size of the pictures"),
      "1280x800" },
    { "style", 0, 0, G_OPTION_ARG_STRING, &style, N_ ("Style of the pictures"),
      "light|dark" },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }

  options.folder = folder;
  if (argc > 1 || folder == NULL ||
      !sam_demo_parse_size (size, &options.width, &options.height) ||
      !sam_demo_parse_style (style, &options.dark))
    {
      g_autofree char *help = g_option_context_get_help (context, TRUE, NULL);

      g_printerr ("%s", help);
      return EXIT_FAILURE;
    }

  return sam_demo_run (&options);
}
