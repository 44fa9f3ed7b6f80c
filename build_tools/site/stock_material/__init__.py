"""What serves only a site without our shell: stock Material for MkDocs with its own search (docs/decisions/0008).

Take `custom_dir` out of mkdocs.yml, and this is used. Start reading at `search.py`.
"""
