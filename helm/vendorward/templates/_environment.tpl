{{- define "vendorward.labels" -}}
app.kubernetes.io/name: vendorward
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{- define "vendorward.secretEnv" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef:
      name: {{ .secret }}
      key: {{ .key }}
{{- end }}

{{- define "vendorward.database" -}}
- name: VENDORWARD_DATABASE_HOST
  value: {{ .Values.database.host | quote }}
- name: VENDORWARD_DATABASE_PORT
  value: {{ .Values.database.port | quote }}
- name: VENDORWARD_DATABASE_NAME
  value: {{ .Values.database.name | quote }}
- name: VENDORWARD_DATABASE_SSLMODE
  value: {{ .Values.database.sslMode | quote }}
{{- end }}

{{- define "vendorward.keycloak" -}}
- name: VENDORWARD_KEYCLOAK_BASE_URL
  value: {{ .Values.keycloak.baseUrl | quote }}
{{- with .Values.keycloak.internalUrl }}
- name: VENDORWARD_KEYCLOAK_INTERNAL_URL
  value: {{ . | quote }}
{{- end }}
- name: VENDORWARD_KEYCLOAK_REALM
  value: {{ .Values.keycloak.realm | quote }}
{{- end }}

{{- define "vendorward.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
runAsNonRoot: true
capabilities:
  drop: ["ALL"]
seccompProfile:
  type: RuntimeDefault
{{- end }}
