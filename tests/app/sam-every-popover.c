// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-every-popover.h"

#include <gdk/x11/gdkx.h>

#include "sam-every-page.h"

/* What opens above a page: the menus, the lists to choose from, the questions.
 * Those of a kind, as the menu of each block, are looked at once. */

/* A window manager may put a frame around a window, in pixels. */
#define EDGE 60

/* What opens may be made only when its button is pressed. */
static gboolean
is_opener (GtkWidget *widget)
{
  return GTK_IS_MENU_BUTTON (widget) || GTK_IS_POPOVER (widget);
}

/* What is in @widget. */
static void
collect (GtkWidget *widget, GPtrArray *openers)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (is_opener (child))
      {
        if (gtk_widget_is_sensitive (child))
          g_ptr_array_add (openers, g_object_ref (child));
      }
    else if (gtk_widget_get_mapped (child))
      collect (child, openers);
}

/* Returns: (transfer full): the same for all that open the same */
static char *
dup_kind (GtkWidget *opener)
{
  GString *kind = g_string_new ("popover");

  for (GtkWidget *up = opener; up != NULL; up = gtk_widget_get_parent (up))
    {
      const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (up));

      if (id != NULL && !g_str_has_prefix (id, "___"))
        g_string_append_printf (kind, "-%s", id);
      if (g_str_has_prefix (G_OBJECT_TYPE_NAME (up), "Sam"))
        {
          g_string_append_printf (kind, "-%s", G_OBJECT_TYPE_NAME (up));
          break;
        }
    }

  return g_string_free (kind, FALSE);
}

/* Other tests may have windows on the same screen: a window that comes when
 * there is no room beside them is beyond its edge in part, and GTK 4.8 opens
 * nothing there. */
static void
move_into_sight (GtkWidget *window)
{
  GdkDisplay *display = gtk_widget_get_display (window);
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (window));
  Display    *server = gdk_x11_display_get_xdisplay (display);
  Window      own = gdk_x11_surface_get_xid (surface);
  Window      child;
  int         x, y;

  XMoveWindow (server, own, 0, 0);
  do
    {
      sam_every_page_paint (window);
      XTranslateCoordinates (server, own, DefaultRootWindow (server), 0, 0, &x,
                             &y, &child);
    }
  while (x < 0 || x > EDGE || y < 0 || y > EDGE);
  sam_every_page_paint (window);
}

/* What is scrolled away comes back when it gets the keyboard.
 *
 * Returns: whether @opener shows then */
static gboolean
scroll_into_sight (GtkWidget *opener, GtkWidget *window)
{
  GtkWidget *holder =
      GTK_IS_POPOVER (opener) ? gtk_widget_get_parent (opener) : opener;
  graphene_rect_t all =
      GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (window),
                          (float) gtk_widget_get_height (window));
  graphene_rect_t area;

  for (GtkWidget *up = holder; up != NULL && !gtk_widget_grab_focus (up);)
    up = gtk_widget_get_parent (up);
  sam_every_page_paint (window);

  return gtk_widget_compute_bounds (holder, window, &area) &&
         graphene_rect_contains_rect (&all, &area);
}

static void
close_popover (GtkPopover *popover)
{
  gtk_popover_popdown (popover);
  while (gtk_widget_get_mapped (GTK_WIDGET (popover)))
    g_main_context_iteration (NULL, TRUE);
}

/* Returns: (transfer none) (nullable): what @opener opens */
static GtkPopover *
get_popover (GtkWidget *opener)
{
  GtkPopover *popover;

  if (GTK_IS_POPOVER (opener))
    return GTK_POPOVER (opener);

  popover = gtk_menu_button_get_popover (GTK_MENU_BUTTON (opener));
  if (popover != NULL)
    return popover;

  gtk_menu_button_popup (GTK_MENU_BUTTON (opener));
  popover = gtk_menu_button_get_popover (GTK_MENU_BUTTON (opener));
  if (popover != NULL)
    close_popover (popover);

  return popover;
}

static void
visit (GtkWidget *root, GHashTable *seen, const SamDemoOptions *options);

static void
look_into (GtkWidget            *opener,
           const char           *name,
           GHashTable           *seen,
           const SamDemoOptions *options)
{
  GtkPopover *popover = get_popover (opener);

  if (popover == NULL)
    return;

  /* It takes neither keyboard nor mouse from other tests, nor closes when they
   * take it. */
  gtk_popover_set_autohide (popover, FALSE);
  gtk_popover_popup (popover);

  sam_every_page_paint (GTK_WIDGET (popover));
  options->look (GTK_WIDGET (popover), name, options->look_data);
  visit (GTK_WIDGET (popover), seen, options);
  close_popover (popover);
}

static void
visit (GtkWidget *root, GHashTable *seen, const SamDemoOptions *options)
{
  g_autoptr (GPtrArray) openers =
      g_ptr_array_new_with_free_func (g_object_unref);

  collect (root, openers);
  for (guint i = 0; i < openers->len; i++)
    {
      GtkWidget       *opener = openers->pdata[i];
      GtkWidget       *window = GTK_WIDGET (gtk_widget_get_root (root));
      g_autofree char *kind = dup_kind (opener);

      if (g_hash_table_contains (seen, kind))
        continue;

      move_into_sight (window);
      if (root == window && !scroll_into_sight (opener, window))
        continue;

      g_hash_table_add (seen, g_strdup (kind));
      look_into (opener, kind, seen, options);
    }
}

/**
 * sam_every_popover_visit:
 * @window: that shows
 * @seen: (element-type utf8 gpointer): the kinds that were looked at; those of
 *   @window are added
 *
 * Opens whatever opens above @window, one after the other, and looks at it; the
 * focus is then where it was.
 */
void
sam_every_popover_visit (GtkWidget            *window,
                         GHashTable           *seen,
                         const SamDemoOptions *options)
{
  GtkWidget *focus = NULL;

  g_set_weak_pointer (&focus, gtk_window_get_focus (GTK_WINDOW (window)));
  visit (window, seen, options);
  gtk_window_set_focus (GTK_WINDOW (window), focus);
  g_clear_weak_pointer (&focus);
}
