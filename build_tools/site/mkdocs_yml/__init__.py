"""What mkdocs.yml may say: `KEYS` lists every key, with what it does here or what to write instead.

Start reading at `../settings_check.py`. Nothing in this folder imports mkdocs when it is loaded, so that `course check`
stays fast.
"""
