"""The theme of a site whose own templates make whole pages."""

from __future__ import annotations

from jinja2 import Environment
from mkdocs.theme import Theme

from build_tools.pages.template_errors import Missing
from build_tools.pages.template_loader import TemplateLoader


class ShellTheme(Theme):
    """A theme of which only the files in custom_dir are listed: nothing else of it is published, and to list the
    fourteen thousand icons of Material takes longer than to write a small course. Templates are still found in all of
    its folders.
    """

    @classmethod
    def of(cls, theme: Theme) -> ShellTheme:
        """The same theme, of this class."""
        shell = cls.__new__(cls)
        vars(shell).update(vars(theme))
        return shell

    def get_env(self) -> Environment:
        """The environment for its templates, which fail at what is not there, instead of showing nothing."""
        environment = super().get_env()
        environment.loader = _Loader(self.dirs)
        environment.undefined = Missing
        return environment


class _Loader(TemplateLoader):
    def list_templates(self) -> list[str]:
        """The names of the files in the first folder, which is custom_dir."""
        return TemplateLoader(self.searchpath[0]).list_templates()
