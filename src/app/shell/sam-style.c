// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-style.h"

#include <adwaita.h>

/* What looks different on dark and in high contrast. libadwaita takes style.css
 * by its name, and took these likewise; since 1.9 it warns of them. */

/* Above style.css. */
#define PRIORITY (GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1)

static void
use (GtkCssProvider *provider, gboolean wanted)
{
  GdkDisplay *display = gdk_display_get_default ();

  if (wanted)
    gtk_style_context_add_provider_for_display (display,
                                                GTK_STYLE_PROVIDER (provider),
                                                PRIORITY);
  else
    gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (
                                                                provider));
}

static void
dark_cb (AdwStyleManager *manager, GParamSpec *pspec, GtkCssProvider *provider)
{
  use (provider, adw_style_manager_get_dark (manager));
}

static void
high_contrast_cb (AdwStyleManager *manager,
                  GParamSpec      *pspec,
                  GtkCssProvider  *provider)
{
  use (provider, adw_style_manager_get_high_contrast (manager));
}

static GtkCssProvider *
load (const char *path)
{
  GtkCssProvider *provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, path);

  return provider;
}

static void
unref_provider (gpointer provider, GClosure *closure)
{
  g_object_unref (provider);
}

/**
 * sam_style_follow_desktop:
 *
 * Uses the style sheets of dark and of high contrast for as long as the desktop
 * asks for them, from the first call on. There must be a display.
 */
void
sam_style_follow_desktop (void)
{
  static gboolean  follows = FALSE;
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GtkCssProvider  *dark;
  GtkCssProvider  *contrast;

  if (follows)
    return;

  follows = TRUE;
  dark = load (SAM_RESOURCE_BASE "/styles/dark.css");
  contrast = load (SAM_RESOURCE_BASE "/styles/high-contrast.css");
  g_signal_connect_data (manager, "notify::dark", G_CALLBACK (dark_cb), dark,
                         unref_provider, 0);
  g_signal_connect_data (manager, "notify::high-contrast",
                         G_CALLBACK (high_contrast_cb), contrast,
                         unref_provider, 0);
  dark_cb (manager, NULL, dark);
  high_contrast_cb (manager, NULL, contrast);
}
