import jinja2
import requests

page = jinja2.Template("{{ greeting }}, {{ name }}! (jinja2 {{ jinja2 }}, requests {{ requests }})")
print(page.render(greeting="Hello", name="reader", jinja2=jinja2.__version__, requests=requests.__version__))
