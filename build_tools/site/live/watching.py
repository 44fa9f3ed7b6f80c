"""Tells the server of saved files: the system says when something changes, so that waiting costs nothing.

Where the system cannot tell, the files are looked at every second.
"""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from watchdog import events
from watchdog.events import FileModifiedEvent, FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch
from watchdog.observers.polling import PollingObserver

from build_tools.site.live.mounts import silent_file_system
from build_tools.site.live.watched import Ear, ears, is_passing
from build_tools.site.log import log

INTERVAL = 1.0
"""Seconds between two looks at the files, where the system does not tell."""
_TOO_FEW = frozenset({errno.ENOSPC, errno.EMFILE, errno.ENFILE, errno.ENOMEM})
_NAMES = (
    *("FileCreatedEvent", "FileModifiedEvent", "FileAttribEvent", "FileClosedEvent", "FileMovedEvent"),
    *("FileDeletedEvent", "DirCreatedEvent", "DirMovedEvent", "DirDeletedEvent"),
)
_EVENTS: list[type[FileSystemEvent]] = [getattr(events, name) for name in _NAMES if hasattr(events, name)]
"""What is listened to: not that somebody reads a file, which every build does. Older watchdogs have fewer events."""


class _SilentError(OSError):
    """What is listened to lies on a file system that does not tell of every change."""


class _Handler(FileSystemEventHandler):
    def __init__(self, hear: Callable[[FileSystemEvent], None]) -> None:
        self._hear = hear

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Takes every event."""
        self._hear(event)


class Watching:
    """In place of the observer of MkDocs's server, with those of its methods that the server calls.

    `on_change` is called, in another thread, for every change that counts.
    """

    def __init__(self, on_change: Callable[[], None] = lambda: None) -> None:
        self._on_change = on_change
        self._handlers: dict[str, FileSystemEventHandler] = {}
        self._observer: BaseObserver | None = None
        self._ears: frozenset[Ear] = frozenset()
        self._watches: dict[tuple[Path, bool], ObservedWatch] = {}
        self._changed: set[Path] = set()
        self._lock = threading.RLock()

    def schedule(self, handler: FileSystemEventHandler, path: str, recursive: bool = True) -> str:  # noqa: ARG002
        """Tells `handler` of every change at or below `path`. Returns what `unschedule` takes."""
        self._handlers[path] = handler
        return path

    def unschedule(self, path: str) -> None:
        """Stops that."""
        del self._handlers[path]

    def start(self) -> None:
        """Begins to listen."""
        try:
            self._begin(Observer())
            self._require_room()
        except OSError as error:
            self._poll(_reason(error))

    def stop(self) -> None:
        """Ends it."""
        if self._observer:
            self._observer.stop()

    def join(self) -> None:
        """Waits for the end."""
        if self._observer:
            self._observer.join()

    @property
    def is_outdated(self) -> bool:
        """Whether something has changed since `take`."""
        return bool(self._changed)

    def take(self) -> frozenset[Path]:
        """The paths that have changed since the last time."""
        with self._lock:
            changed, self._changed = frozenset(self._changed), set()
            return changed

    def _poll(self, reason: str) -> None:
        log.info("%s: looking at the files every second instead", reason)
        self.stop()
        self._watches.clear()
        self._begin(PollingObserver(timeout=INTERVAL))

    def _begin(self, observer: BaseObserver) -> None:
        self._observer = observer
        self._listen()
        observer.start()

    def _listen(self) -> None:
        """Listens to the folders that there are now, and no longer to others."""
        self._ears = ears(map(Path, self._handlers))
        silent = silent_file_system({ear.folder for ear in self._ears})
        if silent and not isinstance(self._observer, PollingObserver):
            raise _SilentError(f"A file system of the kind {silent} does not tell of every change")
        wanted = {(ear.folder, ear.is_deep) for ear in self._ears}
        self._forget(self._watches.keys() - wanted)
        for folder, deep in sorted(wanted - self._watches.keys()):
            self._watch(folder, deep)

    def _watch(self, folder: Path, deep: bool) -> None:
        assert self._observer
        with contextlib.suppress(FileNotFoundError):  # It is gone meanwhile.
            watch = self._observer.schedule(_Handler(self._hear), str(folder), recursive=deep, event_filter=_EVENTS)
            self._watches[folder, deep] = watch

    def _forget(self, places: Iterable[tuple[Path, bool]]) -> None:
        assert self._observer
        for place in tuple(places):
            self._observer.unschedule(self._watches.pop(place))

    def _hear(self, event: FileSystemEvent) -> None:
        """Takes what the observer says, in the thread of the observer, which an error would end."""
        try:
            self._take_event(event)
        except Exception:
            log.warning("Listening to saved files failed", exc_info=True)
            self._poll("Something went wrong")

    def _take_event(self, event: FileSystemEvent) -> None:
        paths = [Path(os.fsdecode(path)) for path in (event.src_path, event.dest_path) if path]
        with self._lock:
            names = self._names(paths)
            if event.is_directory or any(map(os.path.islink, paths)):
                self._listen_anew(event, paths[0])
                names |= self._names(paths)
            if event.is_directory and event.event_type == events.EVENT_TYPE_CREATED and not _holds_files(paths[0]):
                return
            self._changed |= names
        if names:
            self._on_change()
            self._tell(names)

    def _listen_anew(self, event: FileSystemEvent, path: Path) -> None:
        """Listens to what there is after a folder or a link came or went at a path."""
        try:
            self._forget(place for place in self._watches if _may_hear_no_more(place, event, path))
            self._listen()
            self._require_room()
        except OSError as error:
            self._poll(_reason(error))

    def _names(self, paths: Iterable[Path]) -> set[Path]:
        names = (ear.name(path) for path in paths for ear in self._ears)
        return {name for name in names if name and not is_passing(name)}

    def _tell(self, names: Iterable[Path]) -> None:
        for path, handler in tuple(self._handlers.items()):
            if any(name.is_relative_to(path) for name in names):
                handler.dispatch(FileModifiedEvent(path))

    def _require_room(self) -> None:
        """Raises OSError when the system watches no more folders: the observer says so of the first one alone."""
        assert self._observer
        with tempfile.TemporaryDirectory() as folder:
            self._observer.unschedule(self._observer.schedule(FileSystemEventHandler(), folder))


def _reason(error: OSError) -> str:
    """Why the system does not tell of changes."""
    if isinstance(error, _SilentError):
        return str(error)
    if error.errno in _TOO_FEW:
        return "The system watches no more folders for this user"
    return f"The system does not tell of every change ({error.strerror})"


def _may_hear_no_more(place: tuple[Path, bool], event: FileSystemEvent, path: Path) -> bool:
    """Whether a place may be one that is gone, or has listened to a folder in it that went elsewhere."""
    folder, deep = place
    is_gone = event.event_type == events.EVENT_TYPE_DELETED and event.is_directory
    return folder.is_relative_to(path) or (is_gone and deep and path.is_relative_to(folder))


def _holds_files(folder: Path) -> bool:
    """Whether files are in a new folder already. What comes later is told."""
    return any(files for _, _, files in os.walk(folder))
