#!/usr/bin/python3
"""A web server for one request, which comes on standard input: the file of the folder that is asked for.   give.py FOLDER"""
import os
import shutil
import sys

asked = sys.stdin.buffer.readline().split()
while sys.stdin.buffer.readline().strip():
    pass
path = os.path.join(sys.argv[1], os.path.basename(asked[1].decode("ascii")))
out = sys.stdout.buffer
if os.path.exists(path):
    with open(path, "rb") as file:
        out.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n" % os.path.getsize(path))
        shutil.copyfileobj(file, out)
else:
    out.write(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
out.flush()
