import os
from datetime import datetime, timezone

import psycopg2
from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.db import connection
from django.shortcuts import render
from django.utils.timezone import localtime


def home(request):
    name = staticfiles_storage.stored_name("style.css")
    with open(os.path.join(settings.STATIC_ROOT, name)) as file:
        style = file.read()
    facts = {
        "stylesheet": staticfiles_storage.url("style.css"),
        "style": style,
        "psycopg2": psycopg2.__version__.split()[0],
        "libpq": psycopg2.extensions.libpq_version(),
        "vendor": connection.vendor,
        "noon": localtime(datetime(2024, 7, 1, 10, tzinfo=timezone.utc)),
        "folder": os.getcwd(),
        "unbuffered": os.environ["PYTHONUNBUFFERED"],
    }
    return render(request, "home.html", facts)
