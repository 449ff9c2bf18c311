// SPDX-License-Identifier: GPL-3.0-or-later

/* Linked into what ./dev check sanitizes, and into nothing else.
 *
 * GLib makes its table of quarks while it is loaded, and lets go of it, on
 * purpose, once the 2048 of it are not enough. LSan then finds a leak without a
 * function of ours, or any name but that of g_malloc(), so that no line in
 * suppressions.txt can say which one is meant. So what is allocated while the
 * libraries are loaded is not looked for; all that comes after is. */

/* They are there where the sanitizer is. */
extern void __lsan_disable (void) __attribute__ ((weak));
extern void __lsan_enable (void) __attribute__ ((weak));

static void
before_libraries (void)
{
  if (__lsan_disable)
    __lsan_disable ();
}

/* Comes before the constructors of all libraries. */
__attribute__ ((section (".preinit_array"),
                used)) static void (*const preinit) (void) = before_libraries;

__attribute__ ((constructor)) static void
after_libraries (void)
{
  if (__lsan_enable)
    __lsan_enable ();
}
