"""The look of the site: what mkdocs.yml says of colours, pictures and the foot of the page, as a `Look`.

Start reading at `look.py`.
"""
