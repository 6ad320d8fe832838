import MySQLdb
from flask import Flask

app = Flask(__name__)


@app.route("/")
def home():
    try:
        MySQLdb.connect(host="127.0.0.1", port=1)
        error = 0
    except MySQLdb.OperationalError as e:
        error = e.args[0]
    version = ".".join(map(str, MySQLdb.version_info[:3]))
    return f"mysqlclient {version} with libmysqlclient {MySQLdb.get_client_info()}, error {error}\n"
