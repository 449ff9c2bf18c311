// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-gives-way.h"

/**
 * SamGivesWay:
 *
 * Around what can be missed: it shows while there is room for all of it, and
 * asks for none in the way of its orientation. Its child comes by a template.
 */
struct _SamGivesWay
{
  GtkWidget parent_instance;

  GtkWidget     *child; /* (owned) (nullable): its parent is this widget */
  GtkOrientation orientation;
};

static void init_buildable (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamGivesWay,
                               sam_gives_way,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ORIENTABLE, NULL)
                                   G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE,
                                                          init_buildable))

enum
{
  PROP_0,
  PROP_ORIENTATION
};

static GtkBuildableIface *parent_buildable;

static void
add_child (GtkBuildable *buildable,
           GtkBuilder   *builder,
           GObject      *child,
           const char   *type)
{
  SamGivesWay *self = SAM_GIVES_WAY (buildable);

  if (!GTK_IS_WIDGET (child))
    {
      parent_buildable->add_child (buildable, builder, child, type);
      return;
    }

  g_assert (self->child == NULL);
  self->child = GTK_WIDGET (child);
  gtk_widget_set_parent (self->child, GTK_WIDGET (self));
}

static void
init_buildable (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = add_child;
}

static GtkSizeRequestMode
sam_gives_way_get_request_mode (GtkWidget *widget)
{
  SamGivesWay *self = SAM_GIVES_WAY (widget);

  return self->child != NULL ? gtk_widget_get_request_mode (self->child)
                             : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
sam_gives_way_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  SamGivesWay *self = SAM_GIVES_WAY (widget);
  int          least;

  if (self->child == NULL || !gtk_widget_get_visible (self->child))
    return;

  /* Less than all of it may be offered, and then it does not show. */
  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL,
                      NULL, NULL);
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    for_size = MAX (for_size, least);
  gtk_widget_measure (self->child, orientation,
                      orientation == GTK_ORIENTATION_VERTICAL ? for_size : -1,
                      minimum, natural, NULL, NULL);
  if (orientation == self->orientation)
    {
      *natural = *minimum; /* it takes nothing from those that must show */
      *minimum = 0;
    }
}

static void
sam_gives_way_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  SamGivesWay *self = SAM_GIVES_WAY (widget);
  int          least_width, least_height;

  if (self->child == NULL || !gtk_widget_get_visible (self->child))
    return;

  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least_width,
                      NULL, NULL, NULL);
  gtk_widget_measure (self->child, GTK_ORIENTATION_VERTICAL,
                      MAX (width, least_width), &least_height, NULL, NULL,
                      NULL);
  gtk_widget_set_child_visible (self->child,
                                width >= least_width && height >= least_height);
  if (gtk_widget_get_child_visible (self->child))
    gtk_widget_allocate (self->child, width, height, baseline, NULL);
}

static void
sam_gives_way_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  if (property_id == PROP_ORIENTATION)
    g_value_set_enum (value, SAM_GIVES_WAY (object)->orientation);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sam_gives_way_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  if (property_id == PROP_ORIENTATION)
    {
      SAM_GIVES_WAY (object)->orientation = g_value_get_enum (value);
      gtk_widget_queue_resize (GTK_WIDGET (object));
    }
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sam_gives_way_dispose (GObject *object)
{
  SamGivesWay *self = SAM_GIVES_WAY (object);

  g_clear_pointer (&self->child, gtk_widget_unparent);

  G_OBJECT_CLASS (sam_gives_way_parent_class)->dispose (object);
}

static void
sam_gives_way_class_init (SamGivesWayClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_gives_way_dispose;
  object_class->get_property = sam_gives_way_get_property;
  object_class->set_property = sam_gives_way_set_property;
  widget_class->get_request_mode = sam_gives_way_get_request_mode;
  widget_class->measure = sam_gives_way_measure;
  widget_class->size_allocate = sam_gives_way_size_allocate;
  g_object_class_override_property (object_class, PROP_ORIENTATION,
                                    "orientation");
}

static void
sam_gives_way_init (SamGivesWay *self)
{
  self->orientation = GTK_ORIENTATION_HORIZONTAL;
}
